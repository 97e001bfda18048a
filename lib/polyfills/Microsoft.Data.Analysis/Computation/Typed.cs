namespace Microsoft.Data.Analysis;

/// <summary>Arithmetic of columns whose types are known to the compiler: both sides become the promoted type, then its column class results.</summary>
internal static class Typed<TColumn, T>
    where TColumn : PrimitiveDataFrameColumn<T>
    where T : unmanaged
{
    public static TColumn Columns(BinaryOperation operation, DataFrameColumn left, DataFrameColumn right, bool inPlace = false)
    {
        ColumnArithmetic.CheckLengths(left, right);
        return (TColumn)left.ConvertTo<T>().Combine(operation, right.ConvertTo<T>(), reverse: false, inPlace);
    }

    public static TColumn Scalar(BinaryOperation operation, DataFrameColumn column, T value, bool reverse = false, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(column);
        return (TColumn)column.ConvertTo<T>().Combine(operation, Cell(value), reverse, inPlace);
    }

    public static BooleanDataFrameColumn Compare(CellComparison comparison, DataFrameColumn left, DataFrameColumn right)
    {
        ColumnArithmetic.CheckLengths(left, right);
        return left.ConvertTo<T>().Compare(comparison, right.ConvertTo<T>());
    }

    public static BooleanDataFrameColumn Compare(CellComparison comparison, DataFrameColumn column, T value) =>
        column.ConvertTo<T>().Compare(comparison, Cell(value));

    private static PrimitiveDataFrameColumn<T> Cell(T value) => new("value", new Cells<T>([value], [true]));
}
