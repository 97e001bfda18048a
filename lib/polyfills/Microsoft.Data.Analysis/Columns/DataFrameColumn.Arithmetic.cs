namespace Microsoft.Data.Analysis;

// Arithmetic whose types are known at run time only. A null on either side gives null; the result keeps the left column's name; integers divide as integers.
public abstract partial class DataFrameColumn
{
    /// <summary>Sum, row by row.</summary>
    public DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Add, this, column, inPlace);

    /// <summary>Sum of each row and a value.</summary>
    public DataFrameColumn Add<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Add, this, value, reverse: false, inPlace);

    /// <summary>Sum of a value and each row, the value on the left.</summary>
    public DataFrameColumn ReverseAdd<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Add, this, value, reverse: true, inPlace);

    /// <summary>Difference, row by row.</summary>
    public DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Subtract, this, column, inPlace);

    /// <summary>Difference of each row and a value.</summary>
    public DataFrameColumn Subtract<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Subtract, this, value, reverse: false, inPlace);

    /// <summary>Difference of a value and each row, the value on the left.</summary>
    public DataFrameColumn ReverseSubtract<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Subtract, this, value, reverse: true, inPlace);

    /// <summary>Product, row by row.</summary>
    public DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Multiply, this, column, inPlace);

    /// <summary>Product of each row and a value.</summary>
    public DataFrameColumn Multiply<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Multiply, this, value, reverse: false, inPlace);

    /// <summary>Product of a value and each row, the value on the left.</summary>
    public DataFrameColumn ReverseMultiply<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Multiply, this, value, reverse: true, inPlace);

    /// <summary>Quotient, row by row.</summary>
    public DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Divide, this, column, inPlace);

    /// <summary>Quotient of each row and a value.</summary>
    public DataFrameColumn Divide<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Divide, this, value, reverse: false, inPlace);

    /// <summary>Quotient of a value and each row, the value on the left.</summary>
    public DataFrameColumn ReverseDivide<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Divide, this, value, reverse: true, inPlace);

    /// <summary>Remainder, row by row.</summary>
    public DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Modulo, this, column, inPlace);

    /// <summary>Remainder of each row and a value.</summary>
    public DataFrameColumn Modulo<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Modulo, this, value, reverse: false, inPlace);

    /// <summary>Remainder of a value and each row, the value on the left.</summary>
    public DataFrameColumn ReverseModulo<T>(T value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Modulo, this, value, reverse: true, inPlace);

    /// <summary>And, row by row.</summary>
    public DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.And, this, column, inPlace);

    /// <summary>And of each row and a value.</summary>
    public DataFrameColumn And(bool value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.And, this, value, reverse: false, inPlace);

    /// <summary>Or, row by row.</summary>
    public DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Or, this, column, inPlace);

    /// <summary>Or of each row and a value.</summary>
    public DataFrameColumn Or(bool value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Or, this, value, reverse: false, inPlace);

    /// <summary>Exclusive or, row by row.</summary>
    public DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Xor, this, column, inPlace);

    /// <summary>Exclusive or of each row and a value.</summary>
    public DataFrameColumn Xor(bool value, bool inPlace = false) => ColumnArithmetic.Combine(BinaryOperation.Xor, this, value, reverse: false, inPlace);

    /// <summary>Each row shifted to the left by so many bits.</summary>
    public DataFrameColumn LeftShift(int value, bool inPlace = false) => Shift(value, inPlace);

    /// <summary>Each row shifted to the right by so many bits.</summary>
    public DataFrameColumn RightShift(int value, bool inPlace = false) => Shift(-value, inPlace);

    /// <summary>Combines with a column of as many rows or of one cell for all.</summary>
    internal abstract DataFrameColumn Combine(BinaryOperation operation, DataFrameColumn other, bool reverse, bool inPlace);

    internal abstract DataFrameColumn Shift(int bits, bool inPlace);

    internal virtual PrimitiveDataFrameColumn<TTo> ConvertTo<TTo>()
        where TTo : unmanaged => throw new NotSupportedException($"Column '{Name}' of {DataType.Name} is no column of numbers.");
}
