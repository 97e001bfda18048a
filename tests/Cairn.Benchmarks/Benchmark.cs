using System.Diagnostics;
using System.Text.Json;

namespace Cairn.Benchmarks;

/// <summary>The suites by name, and how a case is timed and printed: one JSON line, the best of several runs.</summary>
internal static class Benchmark
{
    private static readonly Dictionary<string, Action<string[]>> Suites = new(StringComparer.Ordinal)
    {
        ["ising"] = IsingSuite.Run,
        ["kernel"] = KernelSuite.Run,
        ["torch"] = Torch.TorchSuite.Run,
    };

    public static int Run(string[] args)
    {
        if (args.Length > 0 && Suites.TryGetValue(args[0], out var suite))
        {
            suite(args[1..]);
            return 0;
        }
        Console.Error.WriteLine($"Usage: Cairn.Benchmarks SUITE [options]. Suites: {string.Join(", ", Suites.Keys.Order(StringComparer.Ordinal))}.");
        return 2;
    }

    /// <summary>Prints one case: {"case": name, ...}.</summary>
    public static void Print(string name, params (string Key, double Value)[] numbers)
    {
        var row = new Dictionary<string, object> { ["case"] = name };
        foreach (var (key, value) in numbers)
            row[key] = Math.Round(value, 4);
        Console.WriteLine(JsonSerializer.Serialize(row));
    }

    /// <summary>Seconds of the fastest run: one to warm up, then for about <paramref name="budgetSeconds"/>, at least three.</summary>
    public static double Best(Action work, double budgetSeconds = 2)
    {
        work();
        double best = double.PositiveInfinity;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < 3 || Stopwatch.GetElapsedTime(start).TotalSeconds < budgetSeconds; i++)
        {
            long t = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(t).TotalSeconds);
        }
        return best;
    }
}
