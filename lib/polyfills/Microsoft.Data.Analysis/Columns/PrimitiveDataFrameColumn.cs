using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of values of a plain type, or null.</summary>
public partial class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?>
    where T : unmanaged
{
    /// <summary>A column of values and nulls.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values)
        : this(name, new Cells<T>())
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values) Cells.Append(value);
    }

    /// <summary>A column of values.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values)
        : this(name, CellsOf(values))
    {
    }

    /// <summary>A column of so many nulls (not zeros).</summary>
    public PrimitiveDataFrameColumn(string name, long length = 0)
        : this(name, new Cells<T>(length))
    {
    }

    internal PrimitiveDataFrameColumn(string name, Cells<T> cells)
        : base(name, typeof(T)) => Cells = cells;

    /// <inheritdoc/>
    public override long NullCount => Cells.NullCount;

    internal Cells<T> Cells { get; private set; }

    private protected override int Count => Cells.Count;

    /// <summary>The value of a row, or null.</summary>
    public new T? this[long rowIndex]
    {
        get => Cells[rowIndex];
        set => Cells[rowIndex] = value;
    }

    /// <summary>The values from a row on, at most so many.</summary>
    public new IReadOnlyList<T?> this[long startIndex, int length] => [.. Range(startIndex, length).Select(i => Cells[i])];

    /// <inheritdoc/>
    public override bool IsValid(long index) => Cells[index].HasValue;

    /// <inheritdoc/>
    public override bool IsNumericColumn() => Operations<T>.Of.AreNumbers;

    /// <summary>Appends one value or null. A frame that holds the column does not notice: append to frames by <see cref="DataFrame.Append(IEnumerable{object}, bool, System.Globalization.CultureInfo)"/>.</summary>
    public void Append(T? value) => Cells.Append(value);

    /// <summary>Appends a value or null so many times.</summary>
    public void AppendMany(T? value, long count) => Cells.AppendMany(value, count);

    /// <summary>The values, null where there is none.</summary>
    public IEnumerator<T?> GetEnumerator()
    {
        for (int i = 0; i < Cells.Count; i++) yield return Cells[i];
    }

    /// <summary>A column of the same run-time class with other cells.</summary>
    internal virtual PrimitiveDataFrameColumn<T> With(string name, Cells<T> cells) => new(name, cells);

    internal void Replace(Cells<T> cells) => Cells = cells;

    internal override object GetValue(long row) => Cells[row];

    internal override void SetValue(long row, object value)
    {
        if (value is not null and not T) throw WrongType(value);
        Cells[row] = (T?)value;
    }

    internal override void AppendNulls(long count) => Cells.AppendMany(null, count);

    internal override void AppendText(string text, IFormatProvider culture) =>
        Cells.Append(text.Length == 0 || text.Equals("null", StringComparison.OrdinalIgnoreCase) ? null : Operations<T>.Of.Parse(text, culture));

    internal override DataFrameColumn Copy() => With(Name, Cells.Copy());

    internal override DataFrameColumn Gather(ReadOnlySpan<int> rows) => With(Name, Cells.Gather(rows));

    internal override int[] SortedRows(bool ascending, bool nullsLast) => Sorting.Rows<T>(Cells.Values, Cells.Valid, ascending, nullsLast);

    private protected override IEnumerator Enumerate() => GetEnumerator();

    private static Cells<T> CellsOf(IEnumerable<T> values)
    {
        T[] copy = [.. values];
        bool[] valid = new bool[copy.Length];
        Array.Fill(valid, true);
        return new(copy, valid);
    }
}
