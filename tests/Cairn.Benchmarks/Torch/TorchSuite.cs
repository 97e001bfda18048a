using System.Globalization;

namespace Cairn.Benchmarks.Torch;

/// <summary>The suite `torch`: the cases of PyTorch's script by the same names, {"case": name, "ms": best of several runs}.</summary>
/// <remarks>Options: --threads N (2), --only TEXT (cases whose name holds it), --against SCRIPT (alternate with it), --rounds N (5), --python PROGRAM (python3).</remarks>
internal static class TorchSuite
{
    public static void Run(string[] args)
    {
        int threads = int.Parse(Option(args, "--threads", "2"), CultureInfo.InvariantCulture);
        string only = Option(args, "--only", "");
        var cases = Cases(threads).Where(c => c.Name.Contains(only, StringComparison.Ordinal)).ToList();
        if (Option(args, "--against", "") is { Length: > 0 } script)
            Comparison.Run(cases, new Peer(Option(args, "--python", "python3"), script, threads), int.Parse(Option(args, "--rounds", "5"), CultureInfo.InvariantCulture));
        else
            cases.ForEach(c => Benchmark.Print(c.Name, ("ms", Milliseconds(c))));
    }

    /// <summary>The best run as the script takes it: two to warm up, then at least 5 and at most 400 within four seconds.</summary>
    public static double Milliseconds(TorchCase c)
    {
        using var prepared = c.Prepare();
        return prepared.Milliseconds();
    }

    private static IEnumerable<TorchCase> Cases(int threads)
    {
        TorchSharp.torch.set_num_threads(threads);
        return [.. MatmulCases.All(threads), .. TensorCases.All()];
    }

    private static string Option(string[] args, string name, string otherwise)
    {
        int at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : otherwise;
    }
}
