namespace Cairn.Core;

/// <summary>One piece of work under way. Bars inside a bar share its place: they show beside it and go when they end.</summary>
public sealed class ProgressBar : IDisposable
{
    private readonly ProgressPlace place;
    private long done;
    private bool ended;

    internal ProgressBar(string what, long total, ProgressPlace place)
    {
        (What, Total, this.place) = (what, total, place);
        place.Enter(this);
    }

    /// <summary>What is being done.</summary>
    public string What { get; }

    /// <summary>How many steps there are, above 0.</summary>
    public long Total { get; }

    /// <summary>How many are done, from 0 to <see cref="Total"/>.</summary>
    public long Done => Interlocked.Read(ref done);

    /// <summary>Says how many steps are done; safe from several threads. More than the total counts as the total.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative number.</exception>
    public void Report(long steps)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(steps);
        Interlocked.Exchange(ref done, Math.Min(steps, Total));
        place.Redraw(force: false);
    }

    /// <summary>Ends the work; the outermost bar stays with what was done.</summary>
    public void Dispose()
    {
        if (ended) return;
        ended = true;
        place.Leave(this);
    }
}
