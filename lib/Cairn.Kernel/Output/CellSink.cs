using System.Globalization;
using System.Text;

namespace Cairn.Kernel.Output;

/// <summary>What one cell puts out, in order: small writes are joined for up to 50 ms, text beyond the limit is counted and dropped.</summary>
internal sealed class CellSink : IDisposable
{
    private const int ChunkLength = 16 * 1024;
    private static readonly AsyncLocal<CellSink?> current = new();
    private readonly Action<CellOutput> output;
    private readonly int limit;
    private readonly CancellationToken stop;
    private readonly Lock gate = new();
    private readonly StringBuilder pending = new();
    private readonly Timer timer;
    private bool pendingIsError;
    private bool timerIsSet;
    private bool isAbandoned;
    private int inside;
    private long taken;
    private long cut;

    public CellSink(Action<CellOutput> output, int limit, CancellationToken stop)
    {
        (this.output, this.limit, this.stop) = (output, limit, stop);
        timer = new Timer(static sink => ((CellSink)sink!).Flush(), this, Timeout.Infinite, Timeout.Infinite);
        AppDomain.CurrentDomain.ProcessExit += FlushAtExit;
    }

    /// <summary>The cell on whose behalf the calling code runs, also in tasks and threads that it started.</summary>
    public static CellSink? Current
    {
        get => current.Value;
        set => current.Value = value;
    }

    /// <summary>True while text or a display is being taken in: the runtime's stop must wait.</summary>
    public bool IsBusy => Volatile.Read(ref inside) > 0;

    /// <exception cref="OperationCanceledException">The cell is to stop: it ends here, and not a little later with the console's lock in its hand.</exception>
    public void Write(bool isError, ReadOnlySpan<char> text)
    {
        Enter();
        try
        {
            lock (gate) Append(isError, text);
        }
        finally
        {
            Interlocked.Decrement(ref inside);
        }
    }

    /// <summary>Puts out something that a cell shows.</summary>
    /// <exception cref="OperationCanceledException">The cell is to stop.</exception>
    public void Show(CellOutput item)
    {
        Enter();
        try
        {
            Emit(item);
        }
        finally
        {
            Interlocked.Decrement(ref inside);
        }
    }

    /// <summary>Puts out something that the session has to say, whether or not the cell is to stop.</summary>
    public void Emit(CellOutput item)
    {
        lock (gate)
        {
            FlushPending();
            Deliver(item);
        }
    }

    public void Flush()
    {
        lock (gate)
        {
            timerIsSet = false;
            FlushPending();
        }
    }

    /// <summary>Ends the cell: the rest of the text and, where some was cut, how much.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= FlushAtExit;
        lock (gate)
        {
            FlushPending();
            if (cut > 0)
                Deliver(new StreamOutput(IsError: true, string.Create(CultureInfo.InvariantCulture,
                    $"\n... {cut:N0} more characters were left out: a cell may write {limit:N0}.\n")));
            cut = 0;
        }
    }

    /// <summary>Drops all that a cell which could not be stopped still has to say.</summary>
    public void Abandon()
    {
        lock (gate)
        {
            FlushPending();
            isAbandoned = true;
        }
    }

    /// <summary>First the count, then the question: whoever sees the count at zero after asking for a stop knows that nobody comes in any more.</summary>
    private void Enter()
    {
        Interlocked.Increment(ref inside);
        if (!stop.IsCancellationRequested) return;
        Interlocked.Decrement(ref inside);
        stop.ThrowIfCancellationRequested();
    }

    private void Append(bool isError, ReadOnlySpan<char> text)
    {
        int room = (int)Math.Min(text.Length, Math.Max(0, limit - taken));
        cut += text.Length - room;
        taken += room;
        if (room == 0) return;
        if (isError != pendingIsError) FlushPending();
        pendingIsError = isError;
        pending.Append(text[..room]);
        if (pending.Length >= ChunkLength) FlushPending();
        else if (!timerIsSet) timerIsSet = timer.Change(50, Timeout.Infinite);
    }

    /// <summary>A cell that ends its process loses nothing that it wrote before.</summary>
    private void FlushAtExit(object? sender, EventArgs e) => Flush();

    private void FlushPending()
    {
        if (pending.Length == 0) return;
        string text = pending.ToString();
        pending.Clear();
        Deliver(new StreamOutput(pendingIsError, text));
    }

    /// <summary>Whatever the receiver writes to the console is its own, not the cell's.</summary>
    private void Deliver(CellOutput item)
    {
        if (isAbandoned) return;
        var caller = current.Value;
        current.Value = null;
        try { output(item); }
        finally { current.Value = caller; }
    }
}
