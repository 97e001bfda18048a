namespace Cairn.Core;

/// <summary>The place that an outermost bar and the bars inside it share; drawn at most ten times a second, and always at the end.</summary>
internal sealed class ProgressPlace(IProgressSurface surface, TimeProvider clock)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Lock gate = new();
    private readonly List<ProgressBar> bars = [];
    private long drawn;
    private bool ended;

    /// <summary>Whether the outermost bar has ended.</summary>
    public bool Ended => ended;

    public void Enter(ProgressBar bar)
    {
        lock (gate) bars.Add(bar);
        Redraw(force: bars.Count == 1);
    }

    public void Redraw(bool force)
    {
        lock (gate)
        {
            if (ended || (!force && clock.GetElapsedTime(drawn) < Pause)) return;
            drawn = clock.GetTimestamp();
            surface.Draw(View());
        }
    }

    public void Leave(ProgressBar bar)
    {
        lock (gate)
        {
            if (ended) return;
            ended = bar == bars[0];
            if (ended) bars.RemoveRange(1, bars.Count - 1);
            else bars.Remove(bar);
            if (ended) surface.End(View());
        }
    }

    private ProgressView View() => new([.. bars.Select(b => (b.What, b.Done, b.Total))]);
}
