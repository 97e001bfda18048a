namespace Microsoft.Data.Analysis;

/// <summary>A table: columns of equal length and distinct names, each of its own type. Methods give a new frame unless told <c>inPlace</c>.</summary>
[TypeFormatterSource(typeof(FrameFormatters), PreferredMimeTypes = [FrameFormatters.Html, FrameFormatters.Text])]
public sealed partial class DataFrame
{
    /// <summary>A frame of columns, which it keeps (writing through one shows in the other).</summary>
    /// <exception cref="ArgumentException">Lengths differ, or two names are equal.</exception>
    public DataFrame(IEnumerable<DataFrameColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Columns = [];
        foreach (var column in columns) Columns.Add(column);
        Rows = new(this);
    }

    /// <summary>A frame of columns, which it keeps.</summary>
    /// <exception cref="ArgumentException">Lengths differ, or two names are equal.</exception>
    public DataFrame(params DataFrameColumn[] columns)
        : this((IEnumerable<DataFrameColumn>)columns)
    {
    }

    /// <summary>The columns.</summary>
    public DataFrameColumnCollection Columns { get; }

    /// <summary>The rows: views of the frame, not copies.</summary>
    public DataFrameRowCollection Rows { get; }

    /// <summary>A cell, boxed, or null. Set takes exactly the column's type.</summary>
    public object this[long rowIndex, int columnIndex]
    {
        get => Columns[columnIndex][rowIndex];
        set => Columns[columnIndex][rowIndex] = value;
    }

    /// <summary>A column by name. Set gives the column that name, then puts it in the place of the old one or at the end.</summary>
    public DataFrameColumn this[string columnName]
    {
        get => Columns[columnName];
        set => Columns[columnName] = value;
    }

    /// <summary>A copy of the marked rows.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<bool> rowFilter] => Filter(rowFilter);

    /// <summary>A copy of the listed rows.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<int> rowIndices] => Filter(rowIndices);

    /// <summary>A copy of the listed rows.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<long> rowIndices] => Filter(rowIndices);

    /// <summary>A copy of the listed rows.</summary>
    public DataFrame this[IEnumerable<int> rowIndices] => Filter(new PrimitiveDataFrameColumn<int>("rows", rowIndices));

    /// <summary>A copy of the listed rows.</summary>
    public DataFrame this[IEnumerable<long> rowIndices] => Filter(new PrimitiveDataFrameColumn<long>("rows", rowIndices));

    /// <summary>A copy of the marked rows.</summary>
    public DataFrame this[IEnumerable<bool> rowFilter] => Filter(new PrimitiveDataFrameColumn<bool>("filter", rowFilter));

    /// <summary>A copy of the marked rows. A mask may be shorter than the frame (the rest goes), not longer; null is false.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<bool> filter) => Pick(filter);

    /// <summary>A copy of the listed rows in that order, repeats allowed; a null gives a row of nulls.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<int> rowIndices) => Pick(rowIndices);

    /// <summary>A copy of the listed rows in that order, repeats allowed; a null gives a row of nulls.</summary>
    public DataFrame Filter(PrimitiveDataFrameColumn<long> rowIndices) => Pick(rowIndices);

    internal DataFrame Gather(int[] rows) => new(Columns.Select(c => c.Gather(rows)));

    private DataFrame Pick(DataFrameColumn map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return Gather(RowMap.From(map, Rows.Count, invert: false));
    }
}
