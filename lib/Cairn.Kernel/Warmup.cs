using System.Text;
using Cairn.Kernel.Errors;
using Cairn.Kernel.Scripting;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace Cairn.Kernel;

/// <summary>Takes small scripts through the compiler once a process, while the program does other things: the first cell then finds everything loaded.</summary>
internal static class Warmup
{
    private const string Code = "int warm = 1; int Twice(int x) => 2 * x; warm + Twice(20)";
    private static int started;

    public static void Start()
    {
        if (Interlocked.Exchange(ref started, 1) == 1) return;
        Task.Run(() => DefaultReferences.All);
        Task.Run(CompileAlone);
        Task.Run(CompileAsCell);
    }

    /// <summary>Needs only the core library, and so can begin before the other libraries are read.</summary>
    private static void CompileAlone() => CSharpCompilation
        .CreateScriptCompilation("Cairn.WarmUp", CSharpSyntaxTree.ParseText(Code, ScriptSettings.Parsing, "warm-up", Encoding.UTF8),
            [MetadataCache.Get(typeof(object).Assembly.Location)], returnType: typeof(object))
        .Emit(new MemoryStream(), new MemoryStream(), options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));

    private static void CompileAsCell()
    {
        var sources = new CellSources();
        new ScriptChain(AppContext.BaseDirectory, sources).Compile(Code, sources.Add("warm-up", Code), CancellationToken.None);
    }
}
