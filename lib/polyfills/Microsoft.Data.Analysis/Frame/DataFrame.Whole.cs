namespace Microsoft.Data.Analysis;

public sealed partial class DataFrame
{
    /// <summary>A copy of everything.</summary>
    public DataFrame Clone() => new(Columns.Select(c => c.Clone()));

    /// <summary>The first rows.</summary>
    /// <exception cref="IndexOutOfRangeException">There are fewer.</exception>
    public DataFrame Head(int numberOfRows) => this[Enumerable.Range(0, numberOfRows)];

    /// <summary>The last rows.</summary>
    /// <exception cref="IndexOutOfRangeException">There are fewer.</exception>
    public DataFrame Tail(int numberOfRows) => this[Enumerable.Range(0, numberOfRows).Select(i => Rows.Count - numberOfRows + i)];

    /// <summary>So many rows at random, each once. The package takes no seed: for results that repeat, choose the rows yourself.</summary>
    public DataFrame Sample(int numberOfRows)
    {
        if (numberOfRows < 0 || numberOfRows > Rows.Count)
            throw new ArgumentException(FormattableString.Invariant($"A sample takes 0 to {Rows.Count} rows of this frame, not {numberOfRows}."), nameof(numberOfRows));
        int[] rows = [.. Enumerable.Range(0, (int)Rows.Count)];
        Random.Shared.Shuffle(rows);
        return Gather(rows[..numberOfRows]);
    }

    /// <summary>Each column's type and number of values that are not null, as strings.</summary>
    public DataFrame Info() =>
        Summary("Info", ["DataType", DataFrameColumn.LengthLabel], Columns.Select(c => (DataFrameColumn)c.Info()));

    /// <summary>Number of values, Max, Min and Mean (where a null counts as 0) of each column of numbers or points in time.</summary>
    public DataFrame Description() =>
        Summary("Description", [DataFrameColumn.LengthLabel, "Max", "Min", "Mean"], Columns.Where(c => c.HasDescription()).Select(c => c.Description()));

    /// <summary>The rows by a column's values; the order of equal values is not said. Nulls stand last or first, whatever the direction.</summary>
    public DataFrame OrderBy(string columnName, bool ascending = true, bool putNullValuesLast = true) =>
        Gather(Columns[columnName].SortedRows(ascending, putNullValuesLast));

    /// <summary>The rows by a column's values, the greatest first.</summary>
    public DataFrame OrderByDescending(string columnName, bool putNullValuesLast = true) => OrderBy(columnName, ascending: false, putNullValuesLast);

    /// <summary>The rows by the values of a column.</summary>
    public GroupBy GroupBy(string columnName) => Columns[columnName].GroupBy(Columns.IndexOf(columnName), this);

    /// <summary>The rows by the values of a column, typed.</summary>
    /// <exception cref="InvalidCastException">The column is of another type.</exception>
    public GroupBy<TKey> GroupBy<TKey>(string columnName) => GroupBy(columnName) as GroupBy<TKey>
        ?? throw new InvalidCastException($"Column '{columnName}' holds {Columns[columnName].DataType}, so it cannot be grouped by {typeof(TKey)}.");

    /// <summary>Clamps each column of numbers.</summary>
    public DataFrame Clamp<U>(U min, U max, bool inPlace = false)
    {
        var clamped = inPlace ? this : Clone();
        foreach (var column in clamped.Columns.Where(c => c.IsNumericColumn())) column.Clamp(min, max, inPlace: true);
        return clamped;
    }

    /// <summary>Puts text before each column's name.</summary>
    public DataFrame AddPrefix(string prefix, bool inPlace = false) => Rename(name => prefix + name, inPlace);

    /// <summary>Puts text behind each column's name.</summary>
    public DataFrame AddSuffix(string suffix, bool inPlace = false) => Rename(name => name + suffix, inPlace);

    private static DataFrame Summary(string title, string[] labels, IEnumerable<DataFrameColumn> columns)
    {
        DataFrameColumn[] all = [.. columns];
        return all.Length == 0 ? new DataFrame() : new DataFrame([new StringDataFrameColumn(title, labels), .. all]);
    }

    private DataFrame Rename(Func<string, string> rename, bool inPlace)
    {
        var renamed = inPlace ? this : Clone();
        foreach (var column in renamed.Columns) column.SetName(rename(column.Name));
        return renamed;
    }
}
