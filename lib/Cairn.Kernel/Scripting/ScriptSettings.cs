using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Cairn.Kernel.Scripting;

/// <summary>The C# of cells: language version, usings that every cell has, optimized code, unsafe code allowed.</summary>
internal static class ScriptSettings
{
    /// <summary>The namespaces, and the class of display functions, that cells use without saying so.</summary>
    public static readonly ImmutableArray<string> Usings =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive.Kernel",
    ];

    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>Taken from an empty script, because what makes a script forgiving about duplicate libraries can be set only there.</summary>
    private static readonly CSharpCompilationOptions template = (CSharpCompilationOptions)CSharpScript
        .Create("", ScriptOptions.Default.WithReferences(Array.Empty<MetadataReference>())).GetCompilation().Options;

    public static CSharpCompilationOptions Options(string workingDirectory) => template
        .WithUsings(Usings)
        .WithOptimizationLevel(OptimizationLevel.Release)
        .WithAllowUnsafe(true)
        .WithNullableContextOptions(NullableContextOptions.Disable)
        .WithConcurrentBuild(false) // cells are small: more threads only cost time
        .WithMetadataReferenceResolver(new LibraryResolver(workingDirectory))
        .WithSourceReferenceResolver(new CellFileResolver(workingDirectory));
}
