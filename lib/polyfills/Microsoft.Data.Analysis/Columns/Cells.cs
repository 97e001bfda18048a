namespace Microsoft.Data.Analysis;

/// <summary>The values of a column and which of them are there. A null cell holds default(T), as comparisons expect.</summary>
internal sealed class Cells<T>
    where T : unmanaged
{
    private T[] values;
    private bool[] valid;

    /// <summary>A number of nulls.</summary>
    public Cells(long length = 0)
    {
        Count = CheckLength(length);
        values = new T[Count];
        valid = new bool[Count];
        NullCount = Count;
    }

    /// <summary>Values with their validity; both arrays are kept, not copied.</summary>
    public Cells(T[] values, bool[] valid)
    {
        (this.values, this.valid, Count) = (values, valid, values.Length);
        NullCount = valid.AsSpan().Count(false);
    }

    public int Count { get; private set; }

    public int NullCount { get; private set; }

    public Span<T> Values => values.AsSpan(0, Count);

    public Span<bool> Valid => valid.AsSpan(0, Count);

    public T? this[long row]
    {
        get => valid[Check(row)] ? values[row] : null;
        set
        {
            NullCount += (valid[Check(row)] ? 1 : 0) - (value.HasValue ? 1 : 0);
            (values[row], valid[row]) = (value.GetValueOrDefault(), value.HasValue);
        }
    }

    public void Append(T? value)
    {
        Reserve(Count + 1L);
        (values[Count], valid[Count]) = (value.GetValueOrDefault(), value.HasValue);
        if (!value.HasValue) NullCount++;
        Count++;
    }

    public void AppendMany(T? value, long count)
    {
        int end = CheckLength(Count + count);
        Reserve(end);
        values.AsSpan(Count, end - Count).Fill(value.GetValueOrDefault());
        valid.AsSpan(Count, end - Count).Fill(value.HasValue);
        if (!value.HasValue) NullCount += end - Count;
        Count = end;
    }

    public Cells<T> Copy() => new(Values.ToArray(), Valid.ToArray());

    /// <summary>The cells of the rows in their order; -1 stands for a null.</summary>
    public Cells<T> Gather(ReadOnlySpan<int> rows)
    {
        var (gathered, present) = (new T[rows.Length], new bool[rows.Length]);
        for (int i = 0; i < rows.Length; i++)
            if (rows[i] >= 0)
                (gathered[i], present[i]) = (values[rows[i]], valid[rows[i]]);
        return new(gathered, present);
    }

    private int Check(long row) => row >= 0 && row < Count ? (int)row
        : throw new ArgumentOutOfRangeException(nameof(row), row, FormattableString.Invariant($"The column has rows 0 to {Count - 1}, not {row}."));

    private static int CheckLength(long length) => length >= 0 && length <= Array.MaxLength ? (int)length
        : throw new ArgumentOutOfRangeException(nameof(length), length, FormattableString.Invariant($"A column holds 0 to {Array.MaxLength} rows, not {length}."));

    private void Reserve(long length)
    {
        if (length <= values.Length) return;
        int capacity = (int)Math.Min(Array.MaxLength, Math.Max(CheckLength(length), Math.Max(16, 2L * values.Length)));
        Array.Resize(ref values, capacity);
        Array.Resize(ref valid, capacity);
    }
}
