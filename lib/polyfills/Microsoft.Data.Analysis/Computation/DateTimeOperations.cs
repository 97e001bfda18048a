namespace Microsoft.Data.Analysis;

/// <summary>Points in time: all comparisons, the first and the last.</summary>
internal sealed class DateTimeOperations : Operations<DateTime>
{
    public override void Compare(CellComparison comparison, ReadOnlySpan<DateTime> left, ReadOnlySpan<DateTime> right, Span<bool> result)
    {
        for (int i = 0; i < result.Length; i++)
            result[i] = Holds(comparison, left[left.Length == 1 ? 0 : i].CompareTo(right[right.Length == 1 ? 0 : i]));
    }

    public override DateTime Fold(Aggregate aggregate, DateTime before, DateTime value) => aggregate switch
    {
        Aggregate.Max => value > before ? value : before,
        Aggregate.Min => value < before ? value : before,
        _ => throw NotFor(aggregate.ToString()),
    };

    private static bool Holds(CellComparison comparison, int order) => comparison switch
    {
        CellComparison.Equals => order == 0,
        CellComparison.NotEquals => order != 0,
        CellComparison.GreaterThan => order > 0,
        CellComparison.GreaterThanOrEqual => order >= 0,
        CellComparison.LessThan => order < 0,
        _ => order <= 0,
    };
}
