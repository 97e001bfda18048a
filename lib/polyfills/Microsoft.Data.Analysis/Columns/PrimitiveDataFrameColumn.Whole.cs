namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    /// <summary>A copy, with nulls appended where asked.</summary>
    public new PrimitiveDataFrameColumn<T> Clone(long numberOfNullsToAppend = 0) => (PrimitiveDataFrameColumn<T>)base.Clone(numberOfNullsToAppend);

    /// <summary>A copy of the rows that a column marks or lists.</summary>
    public new PrimitiveDataFrameColumn<T> Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        (PrimitiveDataFrameColumn<T>)base.Clone(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <summary>A copy of the listed rows.</summary>
    public PrimitiveDataFrameColumn<T> Clone(IEnumerable<long> mapIndices) => Clone(new PrimitiveDataFrameColumn<long>("rows", mapIndices));

    /// <summary>A copy of the listed rows.</summary>
    public PrimitiveDataFrameColumn<T> Clone(IEnumerable<int> mapIndices) => Clone(new PrimitiveDataFrameColumn<int>("rows", mapIndices));

    /// <summary>A copy in order of value.</summary>
    public new PrimitiveDataFrameColumn<T> Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (PrimitiveDataFrameColumn<T>)base.Sort(ascending, putNullValuesLast);

    /// <summary>Nulls replaced by a value.</summary>
    public PrimitiveDataFrameColumn<T> FillNulls(T value, bool inPlace = false)
    {
        var filled = inPlace ? this : Clone();
        for (int i = 0; i < filled.Cells.Count; i++)
            if (!filled.Cells.Valid[i]) filled.Cells[i] = value;
        return filled;
    }

    /// <summary>Without the null rows.</summary>
    public new PrimitiveDataFrameColumn<T> DropNulls() => (PrimitiveDataFrameColumn<T>)base.DropNulls();

    /// <summary>A function of each value; nulls stay.</summary>
    public PrimitiveDataFrameColumn<T> Apply(Func<T, T> func, bool inPlace = false)
    {
        var applied = inPlace ? this : Clone();
        for (int i = 0; i < applied.Cells.Count; i++)
            if (applied.Cells[i] is { } value) applied.Cells[i] = func(value);
        return applied;
    }

    /// <summary>A function of each value, null too, and its row number, in place.</summary>
    public void ApplyElementwise(Func<T?, long, T?> func)
    {
        for (int i = 0; i < Cells.Count; i++) Cells[i] = func(Cells[i], i);
    }

    /// <summary>A function of each value, null too, as a new column.</summary>
    [Obsolete("The package marks it so: write a loop over the column instead.")]
    public PrimitiveDataFrameColumn<TResult> Apply<TResult>(Func<T?, TResult?> func)
        where TResult : unmanaged => new(Name, this.Select(func));

    /// <summary>Values below <paramref name="min"/> become it, those above <paramref name="max"/> become that; nulls stay.</summary>
    public PrimitiveDataFrameColumn<T> Clamp(T min, T max, bool inPlace = false)
    {
        var compare = Comparer<T>.Default;
        return Apply(v => compare.Compare(v, min) < 0 ? min : compare.Compare(v, max) > 0 ? max : v, inPlace);
    }

    /// <summary>The values from <paramref name="min"/> to <paramref name="max"/>, without nulls; always the plain class.</summary>
    public PrimitiveDataFrameColumn<T> Filter(T min, T max)
    {
        var compare = Comparer<T>.Default;
        return new(Name, this.OfType<T>().Where(v => compare.Compare(v, min) >= 0 && compare.Compare(v, max) <= 0));
    }

    /// <summary>Where the rows are null.</summary>
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => NullMask.Of(Name, Cells.Valid, wanted: false);

    /// <summary>Where the rows are not null.</summary>
    public override PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => NullMask.Of(Name, Cells.Valid, wanted: true);
}
