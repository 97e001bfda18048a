using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>Types with operators of order: all comparisons (a NaN holds for none but NotEquals), the least and the greatest.</summary>
internal class OrderedOperations<T> : Operations<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    public override void Compare(CellComparison comparison, ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<bool> result)
    {
        for (int i = 0; i < result.Length; i++)
            result[i] = Holds(comparison, left[left.Length == 1 ? 0 : i], right[right.Length == 1 ? 0 : i]);
    }

    public override T Fold(Aggregate aggregate, T before, T value) => aggregate switch
    {
        Aggregate.Max => value > before ? value : before,
        Aggregate.Min => value < before ? value : before,
        _ => throw NotFor(aggregate.ToString()),
    };

    private static bool Holds(CellComparison comparison, T left, T right) => comparison switch
    {
        CellComparison.Equals => left == right,
        CellComparison.NotEquals => left != right,
        CellComparison.GreaterThan => left > right,
        CellComparison.GreaterThanOrEqual => left >= right,
        CellComparison.LessThan => left < right,
        _ => left <= right,
    };
}
