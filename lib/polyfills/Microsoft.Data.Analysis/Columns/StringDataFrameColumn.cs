using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A column of strings, or null.</summary>
public sealed partial class StringDataFrameColumn : DataFrameColumn, IEnumerable<string>
{
    private readonly List<string> cells;

    /// <summary>A column of so many nulls.</summary>
    public StringDataFrameColumn(string name, long length = 0)
        : base(name, typeof(string))
    {
        if (length < 0 || length > Array.MaxLength)
            throw new ArgumentOutOfRangeException(nameof(length), length, FormattableString.Invariant($"A column holds 0 to {Array.MaxLength} rows, not {length}."));
        cells = [.. new string[(int)length]];
    }

    /// <summary>A column of strings and nulls.</summary>
    public StringDataFrameColumn(string name, IEnumerable<string> values)
        : base(name, typeof(string))
    {
        ArgumentNullException.ThrowIfNull(values);
        cells = [.. values];
    }

    /// <inheritdoc/>
    public override long NullCount => cells.Count(c => c is null);

    private protected override int Count => cells.Count;

    /// <summary>The string of a row, or null.</summary>
    public new string this[long rowIndex]
    {
        get => cells[checked((int)rowIndex)];
        set => cells[checked((int)rowIndex)] = value;
    }

    /// <summary>The strings from a row on, at most so many.</summary>
    public new List<string> this[long startIndex, int length] => [.. Range(startIndex, length).Select(i => cells[i])];

    /// <inheritdoc/>
    public override bool IsValid(long index) => this[index] is not null;

    /// <summary>Appends one string or null. A frame that holds the column does not notice.</summary>
    public void Append(string value) => cells.Add(value);

    /// <summary>The strings, null where there is none.</summary>
    public IEnumerator<string> GetEnumerator() => cells.GetEnumerator();

    internal override object GetValue(long row) => this[row];

    internal override void SetValue(long row, object value)
    {
        if (value is not null and not string) throw WrongType(value);
        this[row] = (string)value;
    }

    internal override void AppendNulls(long count)
    {
        for (long i = 0; i < count; i++) cells.Add(null);
    }

    internal override void AppendText(string text, IFormatProvider culture) => cells.Add(text.Equals("null", StringComparison.OrdinalIgnoreCase) ? null : text);

    internal override DataFrameColumn Copy() => new StringDataFrameColumn(Name, cells);

    internal override DataFrameColumn Gather(ReadOnlySpan<int> rows)
    {
        string[] gathered = new string[rows.Length];
        for (int i = 0; i < rows.Length; i++) gathered[i] = rows[i] < 0 ? null : cells[rows[i]];
        return new StringDataFrameColumn(Name, gathered);
    }

    internal override int[] SortedRows(bool ascending, bool nullsLast)
    {
        bool[] valid = [.. cells.Select(c => c is not null)];
        return Sorting.Rows<string>(cells.ToArray(), valid, ascending, nullsLast);
    }

    private protected override IEnumerator Enumerate() => GetEnumerator();
}
