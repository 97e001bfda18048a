using System.Diagnostics;

namespace TorchSharp.Kernels;

/// <summary>One background thread of the <see cref="Team"/>: looks for the next job for a moment (jobs come in bursts), then sleeps until it is woken.</summary>
internal sealed class Worker
{
    private static readonly long Patience = Stopwatch.Frequency / 10_000; // 100 µs

    private readonly AutoResetEvent _signal = new(false);
    private readonly int _index;
    private int _asleep;

    public Worker(int index)
    {
        _index = index;
        new Thread(Loop) { IsBackground = true, Name = $"torch worker {index + 1}" }.Start();
    }

    public void Wake()
    {
        if (Volatile.Read(ref _asleep) != 0 && Interlocked.Exchange(ref _asleep, 0) != 0)
            _signal.Set();
    }

    private void Loop()
    {
        for (int seen = 0; ;)
        {
            long start = Stopwatch.GetTimestamp();
            while (Team.Generation == seen)
                if (Stopwatch.GetTimestamp() - start < Patience)
                    Thread.SpinWait(10);
                else
                    Sleep(seen);
            seen = Team.Generation;
            Team.Help(_index, seen);
        }
    }

    private void Sleep(int seen)
    {
        Interlocked.Exchange(ref _asleep, 1);
        if (Team.Generation == seen || Interlocked.Exchange(ref _asleep, 0) == 0)
            _signal.WaitOne(); // in the second case the waker has already set the signal: take it
    }
}
