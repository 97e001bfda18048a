using System.Globalization;
using System.Reflection;
using System.Text;
using Cairn.Kernel.Errors;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;

namespace Cairn.Kernel.Scripting;

/// <summary>The C# of a session: compiles each cell against those before it and keeps their variables, whatever becomes of the cell.</summary>
internal sealed class ScriptChain(string workingDirectory, CellSources sources)
{
    private static readonly EmitOptions emitOptions = new(debugInformationFormat: DebugInformationFormat.PortablePdb);
    private readonly CSharpCompilationOptions options = ScriptSettings.Options(workingDirectory);
    private readonly SubmissionLoader loader = new();
    private CSharpCompilation? last;
    private object?[] submissions = new object?[64]; // [0] is for a host object, of which there is none; then one for each cell
    private int count = 1;

    /// <summary>The objects that hold the variables of the cells, oldest first.</summary>
    public IEnumerable<object> Submissions => submissions.Take(count).OfType<object>();

    /// <exception cref="CellFailure">It does not compile; the session stays as it was.</exception>
    public CompiledCell Compile(string code, CellSource source, CancellationToken stop)
    {
        var tree = SyntaxFactory.ParseSyntaxTree(code, ScriptSettings.Parsing, source.Path, Encoding.UTF8, stop);
        ThrowOnMissingLibrary(tree, source);
        var compilation = CSharpCompilation.CreateScriptCompilation(
            string.Create(CultureInfo.InvariantCulture, $"Cairn.Cell{count}.{Guid.NewGuid():N}"), tree,
            last is null ? DefaultReferences.All : [], options.WithScriptClassName($"Submission#{count}"), last, typeof(object));
        if (HasCode(compilation)) return new CompiledCell(compilation, FactoryOf(Emit(compilation, stop), compilation), () => HasValue(tree, compilation));
        ThrowOnError(compilation, compilation.GetDiagnostics(stop));
        return new CompiledCell(compilation, null, () => false);
    }

    /// <summary>Starts a compiled cell, which from now on belongs to the session.</summary>
    public Task<object?> Start(CompiledCell cell)
    {
        last = cell.Compilation;
        if (cell.Factory is null) return Task.FromResult<object?>(null);
        if (count + 1 >= submissions.Length) Array.Resize(ref submissions, submissions.Length * 2);
        count++;
        return cell.Factory.CreateDelegate<Func<object?[], Task<object?>>>()(submissions);
    }

    /// <summary>Remarks on the libraries that the last cell asked for.</summary>
    public IReadOnlyList<string> TakeNotes() => ((LibraryResolver)options.MetadataReferenceResolver!).TakeNotes();

    private Assembly Emit(CSharpCompilation compilation, CancellationToken stop)
    {
        using var code = new MemoryStream();
        using var symbols = new MemoryStream();
        var result = compilation.Emit(code, symbols, options: emitOptions, cancellationToken: stop);
        ThrowOnError(compilation, result.Diagnostics);
        code.Position = symbols.Position = 0;
        return loader.LoadFromStream(code, symbols);
    }

    private void ThrowOnError(CSharpCompilation compilation, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error)) throw CompilationErrors.Describe(compilation, diagnostics, sources);
    }

    /// <summary>A cell of usings, directives or comments alone makes no assembly and gets no place among the submissions.</summary>
    private static bool HasCode(CSharpCompilation compilation) => compilation.SyntaxTrees.Any(t => t.GetCompilationUnitRoot().Members.Count > 0);

    private static MethodInfo? FactoryOf(Assembly assembly, CSharpCompilation compilation) =>
        assembly.GetType(compilation.ScriptClass!.MetadataName)?.GetMethod("<Factory>", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);

    private void ThrowOnMissingLibrary(SyntaxTree tree, CellSource source)
    {
        foreach (var directive in tree.GetCompilationUnitRoot().GetReferenceDirectives())
        {
            string reference = directive.File.ValueText;
            if (reference.Length > 0 && ((LibraryResolver)options.MetadataReferenceResolver!).Locate(reference, source.Path) is null)
                throw MissingLibrary.Describe(reference, workingDirectory, string.Create(CultureInfo.InvariantCulture,
                    $"{source.Name}, line {directive.GetLocation().GetLineSpan().StartLinePosition.Line + 1}"));
        }
    }

    private static bool HasValue(SyntaxTree tree, CSharpCompilation compilation) =>
        tree.GetCompilationUnitRoot().Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last }
        && compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).Type?.SpecialType != SpecialType.System_Void;
}
