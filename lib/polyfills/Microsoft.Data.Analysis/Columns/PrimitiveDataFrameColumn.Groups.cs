namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    /// <inheritdoc/>
    public override Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices) =>
        Grouped.As<TKey>(Grouped.Rows(Cells.Values.ToArray(), i => Cells.Valid[i], out nullIndices), this);

    /// <inheritdoc/>
    public override DataFrame ValueCounts()
    {
        var groups = GroupColumnValues<T>(out _);
        return Grouped.Counts(groups, new PrimitiveDataFrameColumn<T>("Values", groups.Keys));
    }

    /// <inheritdoc/>
    public override GroupBy GroupBy(int columnIndex, DataFrame parent) => new GroupBy<T>(parent, columnIndex, GroupColumnValues<T>(out _));

    internal override DataFrameColumn Fill(object value, bool inPlace) =>
        FillNulls((T)Convert.ChangeType(value, typeof(T), System.Globalization.CultureInfo.CurrentCulture), inPlace);
}
