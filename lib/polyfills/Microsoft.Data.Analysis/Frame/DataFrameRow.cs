using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>A row of a frame: a live view, so that it shows what the frame holds now.</summary>
public sealed class DataFrameRow : IEnumerable<object>
{
    private readonly DataFrame frame;
    private readonly long row;

    internal DataFrameRow(DataFrame frame, long row) => (this.frame, this.row) = (frame, row);

    /// <summary>A cell by the column's place.</summary>
    public object this[int index]
    {
        get => frame.Columns[index][row];
        set => frame.Columns[index][row] = value;
    }

    /// <summary>A cell by the column's name.</summary>
    public object this[string columnName]
    {
        get => frame.Columns[columnName][row];
        set => frame.Columns[columnName][row] = value;
    }

    /// <summary>The values, boxed.</summary>
    public IEnumerator<object> GetEnumerator() => frame.Columns.Select(c => c[row]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The columns' names with the values.</summary>
    public IEnumerable<KeyValuePair<string, object>> GetValues() => frame.Columns.Select(c => KeyValuePair.Create(c.Name, c[row]));

    /// <summary>The values in the current culture, each with a space behind it.</summary>
    public override string ToString() => string.Concat(this.Select(value => CellText.Of(value) + " "));
}
