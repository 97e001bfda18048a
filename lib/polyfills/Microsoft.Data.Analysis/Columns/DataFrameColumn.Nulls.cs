namespace Microsoft.Data.Analysis;

public abstract partial class DataFrameColumn
{
    /// <summary>Nulls replaced by a value, which a column of numbers converts to its type (in the current culture) and a column of strings takes as a string only.</summary>
    public DataFrameColumn FillNulls(object value, bool inPlace = false) => Fill(value, inPlace);

    /// <summary>Without the null rows.</summary>
    public DataFrameColumn DropNulls() => Gather([.. Enumerable.Range(0, Count).Where(i => IsValid(i))]);

    /// <summary>The distinct values, in the order of their first row, as "Values" and how often each occurs as "Counts"; nulls are left out.</summary>
    public abstract DataFrame ValueCounts();

    /// <summary>The rows of each value.</summary>
    /// <param name="nullIndices">The rows that are null.</param>
    /// <exception cref="NotImplementedException"><typeparamref name="TKey"/> is not the column's type (the package's exception).</exception>
    public abstract Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices);

    /// <summary>The frame's rows by the values of this column, which stands in it at <paramref name="columnIndex"/>.</summary>
    public abstract GroupBy GroupBy(int columnIndex, DataFrame parent);

    internal abstract DataFrameColumn Fill(object value, bool inPlace);
}
