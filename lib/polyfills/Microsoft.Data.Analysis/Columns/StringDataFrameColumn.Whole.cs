namespace Microsoft.Data.Analysis;

public sealed partial class StringDataFrameColumn
{
    /// <summary>A copy, with nulls appended where asked.</summary>
    public new StringDataFrameColumn Clone(long numberOfNullsToAppend = 0) => (StringDataFrameColumn)base.Clone(numberOfNullsToAppend);

    /// <summary>A copy of the rows that a column marks or lists.</summary>
    public new StringDataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        (StringDataFrameColumn)base.Clone(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <summary>A copy in order of the current culture; the order of equal strings is not said.</summary>
    public new StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) => (StringDataFrameColumn)base.Sort(ascending, putNullValuesLast);

    /// <summary>A function of each string, null too.</summary>
    public StringDataFrameColumn Apply(Func<string, string> func, bool inPlace = false)
    {
        var applied = inPlace ? this : Clone();
        for (int i = 0; i < applied.cells.Count; i++) applied.cells[i] = func(applied.cells[i]);
        return applied;
    }

    /// <summary>Nulls replaced by a string.</summary>
    public StringDataFrameColumn FillNulls(string value, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Apply(cell => cell ?? value, inPlace);
    }

    /// <summary>Without the null rows.</summary>
    public new StringDataFrameColumn DropNulls() => (StringDataFrameColumn)base.DropNulls();

    /// <inheritdoc/>
    public override Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices) =>
        Grouped.As<TKey>(Grouped.Rows(cells, i => cells[i] is not null, out nullIndices), this);

    /// <inheritdoc/>
    public override DataFrame ValueCounts()
    {
        var groups = GroupColumnValues<string>(out _);
        return Grouped.Counts(groups, new StringDataFrameColumn("Values", groups.Keys));
    }

    /// <inheritdoc/>
    public override GroupBy GroupBy(int columnIndex, DataFrame parent) => new GroupBy<string>(parent, columnIndex, GroupColumnValues<string>(out _));

    internal override DataFrameColumn Fill(object value, bool inPlace) =>
        value is string text ? FillNulls(text, inPlace)
        : throw new ArgumentException($"Column '{Name}' holds strings: its nulls are filled by a string, not by {value ?? "null"} of {value?.GetType().Name}. Fill the columns one by one.", nameof(value));
}
