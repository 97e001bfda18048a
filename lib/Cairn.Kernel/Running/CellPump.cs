namespace Cairn.Kernel.Running;

/// <summary>Keeps the awaits of a cell on the cell's own thread, where they can be stopped.</summary>
/// <remarks>A cell that blocks on a task (<c>.Result</c>) does not deadlock: what has waited 20 ms for the busy thread continues on another.</remarks>
internal sealed class CellPump : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> queue = new();
    private readonly object gate = new();
    private readonly Thread thread = Thread.CurrentThread;
    private readonly Func<bool> isBusy;
    private readonly CancellationToken stop;
    private readonly Action<Exception> onLostException;
    private readonly Timer rescue;
    private bool isPumping;
    private bool isClosed;

    public CellPump(Func<bool> isBusy, Action<Exception> onLostException, CancellationToken stop)
    {
        (this.isBusy, this.onLostException, this.stop) = (isBusy, onLostException, stop);
        rescue = new Timer(_ => Rescue(), null, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>Runs the work and all that it awaits on the calling thread.</summary>
    public object? Run(Func<Task<object?>> work)
    {
        var outer = Current;
        SetSynchronizationContext(this);
        try
        {
            var task = work();
            using var registration = stop.UnsafeRegister(static pump => ((CellPump)pump!).Wake(), this);
            task.ContinueWith(_ => Wake(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            while (Next(task) is { } item) item.Callback(item.State);
            return task.GetAwaiter().GetResult();
        }
        finally
        {
            SetSynchronizationContext(outer);
            Close();
        }
    }

    public override SynchronizationContext CreateCopy() => this;

    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (gate)
        {
            if (isClosed || (!isPumping && thread.ThreadState.HasFlag(ThreadState.WaitSleepJoin)))
            {
                Elsewhere(d, state);
                return;
            }
            queue.Enqueue((d, state));
            if (isPumping) Monitor.PulseAll(gate);
            else rescue.Change(20, Timeout.Infinite);
        }
    }

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    private (SendOrPostCallback Callback, object? State)? Next(Task task)
    {
        lock (gate)
        {
            isPumping = true;
            try
            {
                while (queue.Count == 0 && !task.IsCompleted && !stop.IsCancellationRequested) Monitor.Wait(gate);
                stop.ThrowIfCancellationRequested();
                return queue.Count > 0 ? queue.Dequeue() : null;
            }
            finally
            {
                isPumping = false;
                if (queue.Count > 0) rescue.Change(20, Timeout.Infinite);
            }
        }
    }

    private void Wake()
    {
        lock (gate) Monitor.PulseAll(gate);
    }

    private void Rescue()
    {
        lock (gate)
            while (!isPumping && queue.TryDequeue(out var item)) Elsewhere(item.Callback, item.State);
    }

    private void Close()
    {
        lock (gate)
        {
            isClosed = true;
            while (queue.TryDequeue(out var item)) Elsewhere(item.Callback, item.State);
        }
    }

    /// <summary>On a thread of its own, because a thread of the pool that was stopped once cannot be stopped again.</summary>
    private void Elsewhere(SendOrPostCallback callback, object? state) => new Thread(() =>
    {
        try
        {
            StopRegion.Run(() => callback(state), isBusy, stop);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
        }
        catch (Exception lost)
        {
            onLostException(lost);
        }
    })
    { IsBackground = true, Name = "Cairn cell, continued" }.Start();
}
