namespace Microsoft.Data.Analysis;

/// <summary>Turns a column of booleans or of row numbers into the rows that it selects; -1 stands for a null.</summary>
internal static class RowMap
{
    public static int[] From(DataFrameColumn map, long length, bool invert)
    {
        int[] rows = map switch
        {
            PrimitiveDataFrameColumn<bool> mask => Marked(mask, length),
            PrimitiveDataFrameColumn<int> numbers => [.. numbers.Select(row => Check(row, length))],
            PrimitiveDataFrameColumn<long> numbers => [.. numbers.Select(row => Check(row, length))],
            _ => throw new ArgumentException($"Rows are chosen by a column of Boolean, Int32 or Int64, not of {map.DataType.Name} ('{map.Name}').", nameof(map)),
        };
        if (invert) Array.Reverse(rows);
        return rows;
    }

    private static int[] Marked(PrimitiveDataFrameColumn<bool> mask, long length)
    {
        if (mask.Length > length)
            throw new ArgumentException(FormattableString.Invariant($"The filter '{mask.Name}' has {mask.Length} rows, more than the {length} to choose from."), nameof(mask));
        var rows = new List<int>();
        var values = mask.Cells.Values;
        for (int i = 0; i < values.Length; i++)
            if (values[i]) rows.Add(i);
        return [.. rows];
    }

    private static int Check(long? row, long length)
    {
        if (row is null) return -1;
        if (row >= 0 && row < length) return (int)row;
        throw new IndexOutOfRangeException(FormattableString.Invariant($"Row {row} is asked for, but there are {length} rows."));
    }
}
