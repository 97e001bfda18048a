using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Cairn.Kernel.Scripting;

/// <summary>A cell ready to run.</summary>
/// <param name="Compilation">What the next cell builds on.</param>
/// <param name="Factory">Starts it, given the submissions before it; null where there is nothing to run.</param>
/// <param name="HasValue">True where its last expression's value, null included, is to be shown.</param>
internal sealed record CompiledCell(CSharpCompilation Compilation, MethodInfo? Factory, bool HasValue);
