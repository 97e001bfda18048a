namespace Microsoft.Data.Analysis;

/// <summary>Row numbers in order of value, by an introspective sort: the order of equal values is not said.</summary>
internal static class Sorting
{
    public static int[] Rows<T>(ReadOnlySpan<T> values, ReadOnlySpan<bool> valid, bool ascending, bool nullsLast)
    {
        int present = valid.Count(true);
        var (keys, rows, nulls) = (new T[present], new int[present], new List<int>());
        for (int i = 0, next = 0; i < values.Length; i++)
        {
            if (valid[i]) (keys[next], rows[next++]) = (values[i], i);
            else nulls.Add(i);
        }
        Array.Sort(keys, rows, Comparer<T>.Default);
        if (!ascending) Array.Reverse(rows);
        return nullsLast ? [.. rows, .. nulls] : [.. nulls, .. rows];
    }
}
