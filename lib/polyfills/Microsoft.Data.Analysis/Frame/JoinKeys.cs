namespace Microsoft.Data.Analysis;

/// <summary>The key columns of one side of a merge, and the matching of rows by equal keys.</summary>
internal sealed class JoinKeys(DataFrame frame, string[] names)
{
    private readonly DataFrameColumn[] columns = [.. (names ?? throw new ArgumentNullException(nameof(names))).Select(name => frame.Columns[name])];

    private int RowCount => (int)frame.Rows.Count;

    public void CheckSameTypes(JoinKeys other)
    {
        if (columns.Length != other.columns.Length || columns.Length == 0)
            throw new ArgumentException($"A merge takes as many key columns on either side, at least one, not {columns.Length} and {other.columns.Length}.", nameof(other));
        foreach (var (mine, theirs) in columns.Zip(other.columns))
            if (mine.DataType != theirs.DataType)
                throw new ArgumentException($"Key '{mine.Name}' holds {mine.DataType}, '{theirs.Name}' {theirs.DataType}. Convert one of them.", nameof(other));
    }

    /// <summary>Each row with every row of the other side that has its key; a row without one with -1, unless its key has a null.</summary>
    public IEnumerable<(int Row, int Other)> Match(JoinKeys other, bool keepUnmatched)
    {
        var rowsByKey = other.RowsByKey();
        for (int row = 0; row < RowCount; row++)
        {
            var key = KeyOf(row);
            if (rowsByKey.TryGetValue(key, out var rows))
                foreach (int match in rows) yield return (row, match);
            else if (keepUnmatched && !key.HasNull) yield return (row, -1);
        }
    }

    /// <summary>The matches of every row, then the other side's rows that matched none.</summary>
    public IEnumerable<(int Row, int Other)> MatchAll(JoinKeys other)
    {
        var matched = new HashSet<int>();
        foreach (var pair in Match(other, keepUnmatched: true))
        {
            matched.Add(pair.Other);
            yield return pair;
        }
        for (int row = 0; row < other.RowCount; row++)
            if (!matched.Contains(row)) yield return (-1, row);
    }

    private Dictionary<JoinKey, List<int>> RowsByKey()
    {
        var rowsByKey = new Dictionary<JoinKey, List<int>>();
        for (int row = 0; row < RowCount; row++)
        {
            var key = KeyOf(row);
            if (!rowsByKey.TryGetValue(key, out var rows)) rowsByKey[key] = rows = [];
            rows.Add(row);
        }
        return rowsByKey;
    }

    private JoinKey KeyOf(int row) => new([.. columns.Select(c => c.GetValue(row))]);
}
