namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>Without the rows that have a null in any column, or in all.</summary>
    public DataFrame DropNulls(DropNullOptions options = DropNullOptions.Any)
    {
        bool Keep(int row) => options == DropNullOptions.Any ? Columns.All(c => c.IsValid(row)) : Columns.Any(c => c.IsValid(row));
        return Gather([.. Enumerable.Range(0, (int)Rows.Count).Where(Keep)]);
    }

    /// <summary>Nulls replaced by a value, converted to each column's type; a column of strings takes a string only.</summary>
    public DataFrame FillNulls(object value, bool inPlace = false)
    {
        var filled = inPlace ? this : Clone();
        foreach (var column in filled.Columns) column.FillNulls(value, inPlace: true);
        return filled;
    }

    /// <summary>Nulls replaced by one value a column. The package fills this frame itself even when not told to, and so does this method.</summary>
    public DataFrame FillNulls(IList<object> values, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count != Columns.Count)
            throw new ArgumentException($"There are {Columns.Count} columns to fill, but {values.Count} values.", nameof(values));
        var filled = inPlace ? this : Clone();
        for (int i = 0; i < values.Count; i++) Columns[i].FillNulls(values[i], inPlace: true);
        return filled;
    }
}
