using System.Diagnostics;

namespace Cairn.Benchmarks.Torch;

/// <summary>A case that is ready to run.</summary>
internal sealed class PreparedCase(Action work, Action? release = null) : IDisposable
{
    private const double BudgetSeconds = 4;

    public double Milliseconds()
    {
        work();
        work();
        double best = double.PositiveInfinity;
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < 400 && (i < 5 || Stopwatch.GetElapsedTime(start).TotalSeconds < BudgetSeconds); i++)
        {
            long t = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(t).TotalMilliseconds);
        }
        return best;
    }

    public void Dispose() => release?.Invoke();
}
