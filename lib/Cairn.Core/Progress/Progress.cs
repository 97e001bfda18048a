namespace Cairn.Core;

/// <summary>Progress of long work: a display updated in place in a notebook, a live line on standard error in a terminal, nothing elsewhere.</summary>
public static class Progress
{
    private static readonly AsyncLocal<ProgressPlace?> Current = new();

    /// <summary>Begins a piece of work; dispose the bar at its end. Work begun inside other work shows beside it.</summary>
    /// <param name="what">What is being done: <c>temperatures</c>.</param>
    /// <param name="total">How many steps there are, above 0.</param>
    public static ProgressBar Start(string what, long total)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        if (total < 1) throw new ArgumentOutOfRangeException(nameof(total), total, $"'{what}' needs at least 1 step; leave the bar out where there is nothing to do.");
        if (Current.Value is not { Ended: false })
            Current.Value = new(Display.InNotebook ? new NotebookSurface() : TerminalSurface.OfProcess(), TimeProvider.System);
        return new(what, total, Current.Value!);
    }

    /// <summary>The items one by one, with a bar that counts them. A sequence of unknown length is read to its end first.</summary>
    /// <param name="items">What is worked through; may be empty.</param>
    /// <param name="what">What is being done.</param>
    public static IEnumerable<T> Over<T>(IEnumerable<T> items, string what)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        return Count(items, what);
    }

    private static IEnumerable<T> Count<T>(IEnumerable<T> items, string what)
    {
        if (!items.TryGetNonEnumeratedCount(out int total))
        {
            items = [.. items];
            total = items.Count();
        }
        if (total == 0) yield break;
        using var bar = Start(what, total);
        long done = 0;
        foreach (var item in items)
        {
            yield return item;
            bar.Report(++done);
        }
    }
}
