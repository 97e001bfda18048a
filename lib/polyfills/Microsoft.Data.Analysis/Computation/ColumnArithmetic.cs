namespace Microsoft.Data.Analysis;

/// <summary>Arithmetic and comparison of columns whose types are known at run time only: equal types keep the type, a mix becomes Double or Decimal.</summary>
internal static class ColumnArithmetic
{
    public static DataFrameColumn Combine(BinaryOperation operation, DataFrameColumn left, DataFrameColumn right, bool inPlace)
    {
        CheckLengths(left, right);
        return left.Combine(operation, right, reverse: false, inPlace);
    }

    public static DataFrameColumn Combine<T>(BinaryOperation operation, DataFrameColumn column, T value, bool reverse, bool inPlace)
    {
        if (value is not DataFrameColumn other) return column.Combine(operation, OneCell(value), reverse, inPlace);
        return reverse ? Combine(operation, other, column, inPlace) : Combine(operation, column, other, inPlace);
    }

    public static BooleanDataFrameColumn Compare(CellComparison comparison, DataFrameColumn left, DataFrameColumn right)
    {
        CheckLengths(left, right);
        return left.Compare(comparison, right);
    }

    public static BooleanDataFrameColumn Compare<T>(CellComparison comparison, DataFrameColumn column, T value) =>
        value is DataFrameColumn other ? Compare(comparison, column, other) : column.Compare(comparison, OneCell(value));

    public static void CheckLengths(DataFrameColumn left, DataFrameColumn right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left.Length == right.Length) return;
        throw new ArgumentException(FormattableString.Invariant($"Column lengths are mismatched: '{left.Name}' has {left.Length} rows, '{right.Name}' {right.Length}."), nameof(right));
    }

    /// <summary>The type in which numbers of two types meet.</summary>
    public static Type Common(DataFrameColumn left, DataFrameColumn right)
    {
        if (left.DataType == right.DataType) return left.DataType;
        if (!left.IsNumericColumn() || !right.IsNumericColumn())
            throw new NotSupportedException($"A column of {left.DataType.Name} ('{left.Name}') does not go with {right.DataType.Name}. Convert one of them.");
        return left.DataType == typeof(decimal) || right.DataType == typeof(decimal) ? typeof(decimal) : typeof(double);
    }

    /// <summary>A value as a column of one cell, which serves every row.</summary>
    private static DataFrameColumn OneCell<T>(T value)
    {
        if (value is null) return new StringDataFrameColumn("value", 1);
        var cell = NamedColumns.TryCreate("value", value.GetType(), 1)
            ?? throw new NotSupportedException($"A column does not go with a value of {value.GetType()}. Numbers, bool, char, DateTime and string do.");
        cell[0] = value;
        return cell;
    }
}
