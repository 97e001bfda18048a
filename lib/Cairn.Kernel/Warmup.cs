using Cairn.Kernel.Errors;
using Cairn.Kernel.Scripting;

namespace Cairn.Kernel;

/// <summary>Takes a small script through the compiler once a process, while the program does other things: the first cell then finds everything loaded.</summary>
internal static class Warmup
{
    private static int started;

    public static void Start()
    {
        if (Interlocked.Exchange(ref started, 1) == 1) return;
        Task.Run(() => DefaultReferences.All);
        Task.Run(Compile);
    }

    private static void Compile()
    {
        var sources = new CellSources();
        var chain = new ScriptChain(AppContext.BaseDirectory, sources);
        const string Code = "int warm = 1; int Twice(int x) => 2 * x; warm + Twice(20)";
        chain.Compile(Code, sources.Add("warm-up", Code), CancellationToken.None);
    }
}
