using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A named column of cells of one type, each a value or null. What one usually holds: <c>df["mass"]</c> is one.</summary>
public abstract partial class DataFrameColumn : IEnumerable
{
    private readonly List<DataFrameColumnCollection> owners = [];

    private protected DataFrameColumn(string name, Type type) => (Name, DataType) = (name, type);

    /// <summary>Number of rows.</summary>
    public long Length => Count;

    /// <summary>Number of rows that are null.</summary>
    public abstract long NullCount { get; }

    /// <summary>The name; in a frame it is unique.</summary>
    public string Name { get; private set; }

    /// <summary>The type of a cell that is not null.</summary>
    public Type DataType { get; }

    private protected abstract int Count { get; }

    /// <summary>The value of a row, boxed, or null. Set takes exactly <see cref="DataType"/> (an int is no double) or null.</summary>
    /// <exception cref="ArgumentException">The value is of another type.</exception>
    public object this[long rowIndex]
    {
        get => GetValue(rowIndex);
        set => SetValue(rowIndex, value);
    }

    /// <summary>The values from a row on, at most so many.</summary>
    public IReadOnlyList<object> this[long startIndex, int length] => [.. Range(startIndex, length).Select(i => GetValue(i))];

    /// <summary>Names the column anew, in the frames that hold it too.</summary>
    /// <exception cref="ArgumentException">A frame that holds it has another column of that name.</exception>
    public void SetName(string newName)
    {
        foreach (var owner in owners) owner.CheckNewName(this, newName);
        Name = newName;
        foreach (var owner in owners) owner.Reindex();
    }

    /// <summary>Whether the row is not null.</summary>
    public virtual bool IsValid(long index) => GetValue(index) is not null;

    /// <summary>Whether the values are numbers; bool, char and DateTime are not.</summary>
    public virtual bool IsNumericColumn() => false;

    /// <summary>A copy, with nulls appended where asked.</summary>
    public DataFrameColumn Clone(long numberOfNullsToAppend = 0) => CopyWith(numberOfNullsToAppend);

    /// <summary>A copy of the rows that a column of booleans marks or a column of row numbers lists (a null there is a null here).</summary>
    public DataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0)
    {
        var copy = mapIndices is null ? Copy() : Gather(RowMap.From(mapIndices, Length, invertMapIndices));
        copy.AppendNulls(numberOfNullsToAppend);
        return copy;
    }

    /// <summary>A copy in order of value; the order of equal values is not said. Nulls stand last or first, whatever the direction.</summary>
    public DataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) => Gather(SortedRows(ascending, putNullValuesLast));

    IEnumerator IEnumerable.GetEnumerator() => Enumerate();

    internal void AddOwner(DataFrameColumnCollection owner)
    {
        if (!owners.Contains(owner)) owners.Add(owner);
    }

    internal void RemoveOwner(DataFrameColumnCollection owner) => owners.Remove(owner);

    internal DataFrameColumn CopyWith(long numberOfNullsToAppend)
    {
        var copy = Copy();
        copy.AppendNulls(numberOfNullsToAppend);
        return copy;
    }

    internal abstract object GetValue(long row);

    internal abstract void SetValue(long row, object value);

    internal abstract void AppendNulls(long count);

    /// <summary>Appends a cell's text; "null" in any case is null, and so is nothing where nothing is no value.</summary>
    internal abstract void AppendText(string text, IFormatProvider culture);

    internal abstract DataFrameColumn Copy();

    /// <summary>The rows in their order, of the same run-time class; -1 gives a null.</summary>
    internal abstract DataFrameColumn Gather(ReadOnlySpan<int> rows);

    internal abstract int[] SortedRows(bool ascending, bool nullsLast);

    private protected abstract IEnumerator Enumerate();

    private protected IEnumerable<int> Range(long start, int length)
    {
        if (start < 0 || start >= Count)
            throw new ArgumentOutOfRangeException(nameof(start), start, FormattableString.Invariant($"Column '{Name}' has rows 0 to {Count - 1}."));
        return Enumerable.Range((int)start, Math.Max(0, Math.Min(length, Count - (int)start)));
    }

    private protected ArgumentException WrongType(object value) =>
        new($"Expected value to be of type {DataType}, not {value.GetType()} (column '{Name}'). Convert it first.", nameof(value));
}
