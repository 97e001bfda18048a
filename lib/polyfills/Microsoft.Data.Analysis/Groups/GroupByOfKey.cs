using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>The rows of a frame by the values of a column of a known type.</summary>
public sealed class GroupBy<TKey> : GroupBy
{
    private readonly DataFrame frame;
    private readonly int keyColumn;
    private readonly Dictionary<TKey, ICollection<long>> groups;

    internal GroupBy(DataFrame frame, int keyColumn, Dictionary<TKey, ICollection<long>> groups) =>
        (this.frame, this.keyColumn, this.groups) = (frame, keyColumn, groups);

    /// <summary>The groups, with the frame's rows as views.</summary>
    public IEnumerable<IGrouping<TKey, DataFrameRow>> Groupings =>
        groups.Select(g => new RowGrouping<TKey>(g.Key, g.Value.Select(row => frame.Rows[row])));

    /// <inheritdoc/>
    public override DataFrame Count(params string[] columnNames) =>
        Aggregate(columnNames, column => new Int64DataFrameColumn(column.Name, groups.Count), (column, rows) => rows.LongCount(column.IsValid));

    /// <inheritdoc/>
    public override DataFrame First(params string[] columnNames) => Aggregate(columnNames, SameClass, (column, rows) => column[rows.First()]);

    /// <inheritdoc/>
    public override DataFrame Head(int numberOfRows) => Rows(rows => rows.Take(numberOfRows));

    /// <inheritdoc/>
    public override DataFrame Tail(int numberOfRows) => Rows(rows => rows.TakeLast(numberOfRows));

    /// <inheritdoc/>
    public override DataFrame Max(params string[] columnNames) => Aggregate(columnNames, SameClass, (column, rows) => column.Max(rows));

    /// <inheritdoc/>
    public override DataFrame Min(params string[] columnNames) => Aggregate(columnNames, SameClass, (column, rows) => column.Min(rows));

    /// <inheritdoc/>
    public override DataFrame Product(params string[] columnNames) => Aggregate(columnNames, SameClass, (column, rows) => column.Product(rows));

    /// <inheritdoc/>
    public override DataFrame Sum(params string[] columnNames) => Aggregate(columnNames, SameClass, (column, rows) => column.Sum(rows));

    /// <inheritdoc/>
    public override DataFrame Mean(params string[] columnNames) =>
        Aggregate(columnNames, column => new PrimitiveDataFrameColumn<double>(column.Name, groups.Count), Mean);

    private static object Mean(DataFrameColumn column, ICollection<long> rows) =>
        column.Sum(rows) is { } sum ? Convert.ToDouble(sum, CultureInfo.InvariantCulture) / rows.Count : null;

    private DataFrameColumn SameClass(DataFrameColumn column)
    {
        int[] nulls = new int[groups.Count];
        Array.Fill(nulls, -1);
        return column.Gather(nulls);
    }

    private DataFrame Aggregate(string[] names, Func<DataFrameColumn, DataFrameColumn> create, Func<DataFrameColumn, ICollection<long>, object> value)
    {
        var key = frame.Columns[keyColumn];
        var result = new DataFrame(key.Gather([.. groups.Values.Select(rows => (int)rows.First())]));
        string[] wanted = names is { Length: > 0 } ? names : [.. frame.Columns.Select(c => c.Name)];
        foreach (var column in wanted.Select(name => frame.Columns[name]).Where(c => !ReferenceEquals(c, key)))
        {
            var (aggregated, row) = (create(column), 0L);
            foreach (var rows in groups.Values) aggregated[row++] = value(column, rows);
            result.Columns.Add(aggregated);
        }
        return result;
    }

    private DataFrame Rows(Func<IEnumerable<long>, IEnumerable<long>> choose)
    {
        var rows = frame[groups.Values.SelectMany(choose)];
        var key = rows.Columns[keyColumn];
        rows.Columns.RemoveAt(keyColumn);
        rows.Columns.Insert(0, key);
        return rows;
    }
}
