using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>The rows of a frame, as views.</summary>
public sealed class DataFrameRowCollection : IEnumerable<DataFrameRow>
{
    private readonly DataFrame frame;

    internal DataFrameRowCollection(DataFrame frame) => this.frame = frame;

    /// <summary>Number of rows.</summary>
    public long Count => frame.Columns.RowCount;

    /// <summary>A row by number.</summary>
    public DataFrameRow this[long index] => new(frame, index);

    /// <summary>The rows.</summary>
    public IEnumerator<DataFrameRow> GetEnumerator()
    {
        for (long row = 0; row < Count; row++) yield return new(frame, row);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
