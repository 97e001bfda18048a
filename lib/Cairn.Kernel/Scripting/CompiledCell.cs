using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Cairn.Kernel.Scripting;

/// <summary>A cell ready to run.</summary>
/// <param name="Compilation">What the next cell builds on.</param>
/// <param name="Factory">Starts it, given the submissions before it; null where there is nothing to run.</param>
/// <param name="HasValue">True where it ends in an expression that has a value; asked only where the value is null, because asking takes time.</param>
internal sealed record CompiledCell(CSharpCompilation Compilation, MethodInfo? Factory, Func<bool> HasValue);
