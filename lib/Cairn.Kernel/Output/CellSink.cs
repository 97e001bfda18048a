using System.Globalization;
using System.Text;

namespace Cairn.Kernel.Output;

/// <summary>What one cell puts out, in order: small writes are joined for up to 50 ms, text beyond the limit is counted and dropped.</summary>
/// <remarks>The bodies stand in finally blocks, because a stop must not tear an output apart.</remarks>
internal sealed class CellSink : IDisposable
{
    private const int ChunkLength = 16 * 1024;
    private static readonly AsyncLocal<CellSink?> current = new();
    private readonly Action<CellOutput> output;
    private readonly int limit;
    private readonly Lock gate = new();
    private readonly StringBuilder pending = new();
    private readonly Timer timer;
    private bool pendingIsError;
    private bool timerIsSet;
    private bool isAbandoned;
    private long taken;
    private long cut;

    public CellSink(Action<CellOutput> output, int limit)
    {
        (this.output, this.limit) = (output, limit);
        timer = new Timer(static sink => ((CellSink)sink!).Flush(), this, Timeout.Infinite, Timeout.Infinite);
    }

    /// <summary>The cell on whose behalf the calling code runs, also in tasks and threads that it started.</summary>
    public static CellSink? Current
    {
        get => current.Value;
        set => current.Value = value;
    }

    public void Write(bool isError, ReadOnlySpan<char> text)
    {
        try { }
        finally
        {
            lock (gate) Append(isError, text);
        }
    }

    public void Emit(CellOutput item)
    {
        try { }
        finally
        {
            lock (gate)
            {
                FlushPending();
                Deliver(item);
            }
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
