namespace Microsoft.Data.Analysis;

// Each row's new value from itself or from those before it. Nulls stay null and are passed over.
public abstract partial class DataFrameColumn
{
    /// <summary>Absolute values.</summary>
    public DataFrameColumn Abs(bool inPlace = false) => Transform(nameof(Abs), inPlace);

    /// <summary>To the nearest integers, halves to the even one.</summary>
    public DataFrameColumn Round(bool inPlace = false) => Transform(nameof(Round), inPlace);

    /// <summary>Sums up to each row.</summary>
    public DataFrameColumn CumulativeSum(bool inPlace = false) => Accumulate(Aggregate.Sum, null, inPlace);

    /// <summary>Sums over the listed rows, in their order; other rows stay.</summary>
    public DataFrameColumn CumulativeSum(IEnumerable<long> rowIndices, bool inPlace = false) => Accumulate(Aggregate.Sum, rowIndices, inPlace);

    /// <summary>Products up to each row.</summary>
    public DataFrameColumn CumulativeProduct(bool inPlace = false) => Accumulate(Aggregate.Product, null, inPlace);

    /// <summary>Products over the listed rows, in their order; other rows stay.</summary>
    public DataFrameColumn CumulativeProduct(IEnumerable<long> rowIndices, bool inPlace = false) => Accumulate(Aggregate.Product, rowIndices, inPlace);

    /// <summary>The greatest up to each row.</summary>
    public DataFrameColumn CumulativeMax(bool inPlace = false) => Accumulate(Aggregate.Max, null, inPlace);

    /// <summary>The greatest of the listed rows so far; other rows stay.</summary>
    public DataFrameColumn CumulativeMax(IEnumerable<long> rowIndices, bool inPlace = false) => Accumulate(Aggregate.Max, rowIndices, inPlace);

    /// <summary>The least up to each row.</summary>
    public DataFrameColumn CumulativeMin(bool inPlace = false) => Accumulate(Aggregate.Min, null, inPlace);

    /// <summary>The least of the listed rows so far; other rows stay.</summary>
    public DataFrameColumn CumulativeMin(IEnumerable<long> rowIndices, bool inPlace = false) => Accumulate(Aggregate.Min, rowIndices, inPlace);

    /// <summary>Values below <paramref name="min"/> become it, those above <paramref name="max"/> become that; both are converted to the column's type.</summary>
    public virtual DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false) => throw NoNumbers(nameof(Clamp));

    /// <summary>The rows from <paramref name="min"/> to <paramref name="max"/>, without nulls.</summary>
    public virtual DataFrameColumn Filter<U>(U min, U max) => throw NoNumbers(nameof(Filter));

    internal abstract DataFrameColumn Transform(string operation, bool inPlace);

    internal abstract DataFrameColumn Accumulate(Aggregate aggregate, IEnumerable<long> rows, bool inPlace);
}
