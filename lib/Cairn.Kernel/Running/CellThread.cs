using System.Collections.Concurrent;

namespace Cairn.Kernel.Running;

/// <summary>The thread on which the cells of a session run, one after another: a stack of 16 MiB for deep recursion, thread-bound state kept between cells.</summary>
internal sealed class CellThread : IDisposable
{
    private const int StackBytes = 16 * 1024 * 1024;
    private readonly BlockingCollection<Action> work = [];
    private readonly Thread thread;

    public CellThread()
    {
        thread = new Thread(Loop, StackBytes) { IsBackground = true, Name = "Cairn cells" };
        thread.UnsafeStart();
    }

    /// <summary>Wakes the thread where it sleeps or waits. The runtime's stop does not reach it there; it lands as soon as the thread wakes.</summary>
    public void Wake()
    {
        if (thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin)) thread.Interrupt();
    }

    /// <summary>Runs a function on the thread, in the caller's execution context.</summary>
    public Task<T> RunAsync<T>(Func<T> function)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var context = ExecutionContext.Capture()!;
        work.Add(() => ExecutionContext.Run(context, _ => Complete(done, function), null));
        return done.Task;
    }

    /// <summary>Lets the thread end when it has nothing left to do.</summary>
    public void Dispose() => work.CompleteAdding();

    private static void Complete<T>(TaskCompletionSource<T> done, Func<T> function)
    {
        try
        {
            done.SetResult(function());
        }
        catch (Exception exception)
        {
            done.SetException(exception);
        }
    }

    private void Loop()
    {
        try
        {
            foreach (var item in work.GetConsumingEnumerable()) item();
        }
        catch (ThreadInterruptedException)
        {
            // Woken after its last cell had ended: a thread is given up after a stop, so nothing waits for it.
        }
    }
}
