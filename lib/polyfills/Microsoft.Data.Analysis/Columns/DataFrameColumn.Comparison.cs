namespace Microsoft.Data.Analysis;

// Comparisons whose types are known at run time only. In all but string columns a null compares as the type's default: a null equals 0.
public abstract partial class DataFrameColumn
{
    /// <summary>Where the rows equal those of the other column.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => ColumnArithmetic.Compare(CellComparison.Equals, this, column);

    /// <summary>Where the rows equal the value.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => ColumnArithmetic.Compare(CellComparison.Equals, this, value);

    /// <summary>Where the rows differ from those of the other column.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => ColumnArithmetic.Compare(CellComparison.NotEquals, this, column);

    /// <summary>Where the rows differ from the value.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => ColumnArithmetic.Compare(CellComparison.NotEquals, this, value);

    /// <summary>Where the rows are greater than those of the other column.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => ColumnArithmetic.Compare(CellComparison.GreaterThan, this, column);

    /// <summary>Where the rows are greater than the value.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<T>(T value) => ColumnArithmetic.Compare(CellComparison.GreaterThan, this, value);

    /// <summary>Where the rows are at least those of the other column.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => ColumnArithmetic.Compare(CellComparison.GreaterThanOrEqual, this, column);

    /// <summary>Where the rows are at least the value.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<T>(T value) => ColumnArithmetic.Compare(CellComparison.GreaterThanOrEqual, this, value);

    /// <summary>Where the rows are less than those of the other column.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => ColumnArithmetic.Compare(CellComparison.LessThan, this, column);

    /// <summary>Where the rows are less than the value.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseLessThan<T>(T value) => ColumnArithmetic.Compare(CellComparison.LessThan, this, value);

    /// <summary>Where the rows are at most those of the other column.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => ColumnArithmetic.Compare(CellComparison.LessThanOrEqual, this, column);

    /// <summary>Where the rows are at most the value.</summary>
    public PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<T>(T value) => ColumnArithmetic.Compare(CellComparison.LessThanOrEqual, this, value);

    /// <summary>Where the rows are null.</summary>
    public abstract PrimitiveDataFrameColumn<bool> ElementwiseIsNull();

    /// <summary>Where the rows are not null.</summary>
    public abstract PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull();

    /// <summary>Compares with a column of as many rows or of one cell for all.</summary>
    internal abstract BooleanDataFrameColumn Compare(CellComparison comparison, DataFrameColumn other);
}
