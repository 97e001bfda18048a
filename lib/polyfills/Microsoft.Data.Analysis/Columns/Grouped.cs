namespace Microsoft.Data.Analysis;

/// <summary>Rows by value, in the order of the values' first rows.</summary>
internal static class Grouped
{
    public static Dictionary<TKey, ICollection<long>> Rows<TKey>(IEnumerable<TKey> values, Func<int, bool> isValid, out HashSet<long> nulls)
    {
        var (groups, missing, row) = (new Dictionary<TKey, ICollection<long>>(), new HashSet<long>(), 0);
        foreach (var value in values)
        {
            if (!isValid(row)) missing.Add(row);
            else if (groups.TryGetValue(value, out var rows)) rows.Add(row);
            else groups.Add(value, new List<long> { row });
            row++;
        }
        nulls = missing;
        return groups;
    }

    public static DataFrame Counts<TKey>(Dictionary<TKey, ICollection<long>> groups, DataFrameColumn keys) =>
        new(keys, new Int64DataFrameColumn("Counts", groups.Values.Select(rows => (long)rows.Count)));

    public static Dictionary<TKey, ICollection<long>> As<TKey>(object groups, DataFrameColumn column) =>
        groups as Dictionary<TKey, ICollection<long>>
        ?? throw new NotImplementedException($"Column '{column.Name}' holds {column.DataType}, so it cannot be grouped by {typeof(TKey)}.");
}
