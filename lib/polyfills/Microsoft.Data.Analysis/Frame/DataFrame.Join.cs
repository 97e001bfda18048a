namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>Sets two frames side by side, row by row by position.</summary>
    /// <param name="other">The right frame.</param>
    /// <param name="leftSuffix">Behind a left name that the right frame has too.</param>
    /// <param name="rightSuffix">Behind a right name that the left frame has too.</param>
    /// <param name="joinAlgorithm">Whose number of rows counts: the left's, the right's, the longer's (outer) or the shorter's (inner).</param>
    public DataFrame Join(DataFrame other, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left)
    {
        ArgumentNullException.ThrowIfNull(other);
        int rows = (int)(joinAlgorithm switch
        {
            JoinAlgorithm.Left => Rows.Count,
            JoinAlgorithm.Right => other.Rows.Count,
            JoinAlgorithm.FullOuter => Math.Max(Rows.Count, other.Rows.Count),
            JoinAlgorithm.Inner => Math.Min(Rows.Count, other.Rows.Count),
            _ => throw Unknown(joinAlgorithm),
        });
        int[] Positions(DataFrame of) => [.. Enumerable.Range(0, rows).Select(row => row < of.Rows.Count ? row : -1)];
        return SideBySide(this, Positions(this), other, Positions(other), leftSuffix, rightSuffix);
    }

    /// <summary>Joins two frames where a column of each holds the same value; <typeparamref name="TKey"/> is not used.</summary>
    /// <inheritdoc cref="Merge(DataFrame, string[], string[], string, string, JoinAlgorithm)"/>
    public DataFrame Merge<TKey>(DataFrame other, string leftJoinColumn, string rightJoinColumn, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) =>
        Merge(other, [leftJoinColumn], [rightJoinColumn], leftSuffix, rightSuffix, joinAlgorithm);

    /// <summary>Joins two frames where columns of each hold the same values. All columns of both are kept, the keys too.</summary>
    /// <remarks>A left row with a null key pairs with every right row of the same key and goes where there is none, even in a left merge: drop or fill null keys first.</remarks>
    public DataFrame Merge(DataFrame other, string[] leftJoinColumns, string[] rightJoinColumns, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (left, right) = (new JoinKeys(this, leftJoinColumns), new JoinKeys(other, rightJoinColumns));
        left.CheckSameTypes(right);
        var pairs = joinAlgorithm switch
        {
            JoinAlgorithm.Left => left.Match(right, keepUnmatched: true),
            JoinAlgorithm.Right => right.Match(left, keepUnmatched: true).Select(p => (p.Other, p.Row)),
            JoinAlgorithm.FullOuter => left.MatchAll(right),
            JoinAlgorithm.Inner when Rows.Count > other.Rows.Count => left.Match(right, keepUnmatched: false),
            JoinAlgorithm.Inner => right.Match(left, keepUnmatched: false).Select(p => (p.Other, p.Row)),
            _ => throw Unknown(joinAlgorithm),
        };
        (int Left, int Right)[] rows = [.. pairs];
        return SideBySide(this, [.. rows.Select(p => p.Left)], other, [.. rows.Select(p => p.Right)], leftSuffix, rightSuffix);
    }

    private static ArgumentException Unknown(JoinAlgorithm algorithm) =>
        new($"There is no join algorithm {algorithm}. There are Left, Right, FullOuter and Inner.", nameof(algorithm));

    private static DataFrame SideBySide(DataFrame left, int[] leftRows, DataFrame right, int[] rightRows, string leftSuffix, string rightSuffix)
    {
        var joined = left.Gather(leftRows);
        foreach (var column in right.Gather(rightRows).Columns.ToArray())
        {
            var free = column.Copy();
            for (int at = joined.Columns.IndexOf(free.Name); at >= 0; at = joined.Columns.IndexOf(free.Name))
            {
                if (leftSuffix == rightSuffix)
                    throw new ArgumentException($"Both frames have a column '{free.Name}', so the suffixes must differ; both are '{leftSuffix}'.", nameof(rightSuffix));
                joined.Columns[at].SetName(joined.Columns[at].Name + leftSuffix);
                free.SetName(free.Name + rightSuffix);
            }
            joined.Columns.Add(free);
        }
        return joined;
    }
}
