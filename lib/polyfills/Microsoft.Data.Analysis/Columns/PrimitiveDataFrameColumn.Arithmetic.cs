namespace Microsoft.Data.Analysis;

public partial class PrimitiveDataFrameColumn<T>
{
    internal override PrimitiveDataFrameColumn<TTo> ConvertTo<TTo>()
    {
        if (this is PrimitiveDataFrameColumn<TTo> same) return same;
        if (!IsNumericColumn()) throw new NotSupportedException($"Column '{Name}' of {typeof(T).Name} is no column of numbers.");
        return NamedColumns.Of(Name, Conversion<T, TTo>.Convert(Cells));
    }

    internal override DataFrameColumn Combine(BinaryOperation operation, DataFrameColumn other, bool reverse, bool inPlace)
    {
        if (other is PrimitiveDataFrameColumn<T> same) return CombineSame(operation, same.Cells, reverse, inPlace);
        var common = ColumnArithmetic.Common(this, other);
        if (inPlace && common != typeof(T))
            throw new ArgumentException($"Column '{Name}' of {typeof(T).Name} cannot hold the {common.Name} that results in place.", nameof(inPlace));
        if (common == typeof(decimal)) return ConvertTo<decimal>().CombineSame(operation, other.ConvertTo<decimal>().Cells, reverse, inPlace);
        return ConvertTo<double>().CombineSame(operation, other.ConvertTo<double>().Cells, reverse, inPlace);
    }

    internal override BooleanDataFrameColumn Compare(CellComparison comparison, DataFrameColumn other)
    {
        if (other is PrimitiveDataFrameColumn<T> same) return CompareSame(comparison, same.Cells);
        if (ColumnArithmetic.Common(this, other) == typeof(decimal)) return ConvertTo<decimal>().CompareSame(comparison, other.ConvertTo<decimal>().Cells);
        return ConvertTo<double>().CompareSame(comparison, other.ConvertTo<double>().Cells);
    }

    internal override DataFrameColumn Shift(int bits, bool inPlace) => Apply(v => Operations<T>.Of.Shift(v, bits), inPlace);

    private PrimitiveDataFrameColumn<T> CombineSame(BinaryOperation operation, Cells<T> other, bool reverse, bool inPlace)
    {
        var (left, right) = reverse ? (other, Cells) : (Cells, other);
        var (result, valid) = (new T[Cells.Count], new bool[Cells.Count]);
        for (int i = 0; i < valid.Length; i++)
            valid[i] = Cells.Valid[i] && other.Valid[other.Count == 1 ? 0 : i];
        Operations<T>.Of.Combine(operation, left.Values, right.Values, valid, result);
        var cells = new Cells<T>(result, valid);
        if (!inPlace) return With(Name, cells);
        Replace(cells);
        return this;
    }

    private BooleanDataFrameColumn CompareSame(CellComparison comparison, Cells<T> other)
    {
        bool[] mask = new bool[Cells.Count];
        Operations<T>.Of.Compare(comparison, Cells.Values, other.Values, mask);
        return NullMask.Boolean(Name, mask);
    }
}
