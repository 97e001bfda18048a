using System.Diagnostics;
using Cairn.Kernel;

namespace Cairn.Benchmarks;

/// <summary>How fast a session is there and how fast it answers. Publish with ReadyToRun to measure what readers get.</summary>
internal static class KernelSuite
{
    private const int Cells = 200;

    public static void Run(string[] args)
    {
        var started = Process.GetCurrentProcess().StartTime;
        long begin = Stopwatch.GetTimestamp();
        using var session = new NotebookSession();
        Execute(session, "1 + 1");
        double first = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        Benchmark.Print("kernel first result", ("ms", first), ("ms_since_process_start", (DateTime.Now - started).TotalMilliseconds));
        double[] times = [.. Enumerable.Range(0, Cells).Select(_ => Time(session, "1 + 1")).Order()];
        Benchmark.Print("kernel 1 + 1 warm", ("median_ms", times[Cells / 2]), ("best_ms", times[0]), ("worst_ms", times[^1]), ("cells", Cells));
        Benchmark.Print("kernel print 100 MB", ("ms", Time(session, "var line = new string('x', 999); for (int i = 0; i < 100_000; i++) Console.WriteLine(line);")));
        Benchmark.Print("kernel 10 000 lines", ("ms", Time(session, "for (int i = 0; i < 10_000; i++) Console.WriteLine(i);")));
        Benchmark.Print("kernel memory", ("working_set_MiB", Environment.WorkingSet / 1048576.0));
    }

    private static double Time(NotebookSession session, string code)
    {
        long begin = Stopwatch.GetTimestamp();
        Execute(session, code);
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static void Execute(NotebookSession session, string code)
    {
        var outcome = session.ExecuteAsync(new CellRequest(code, "cell"), _ => { }).GetAwaiter().GetResult();
        if (outcome.Error is { } error) throw new InvalidOperationException(error.Message);
    }
}
