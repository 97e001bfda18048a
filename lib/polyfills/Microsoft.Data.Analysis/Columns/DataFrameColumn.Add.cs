namespace Microsoft.Data.Analysis;

// Sum: operators between a column and a number of each type.
public abstract partial class DataFrameColumn
{
    public static DataFrameColumn operator +(DataFrameColumn column, byte value) => column.Add(value);

    public static DataFrameColumn operator +(byte value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, sbyte value) => column.Add(value);

    public static DataFrameColumn operator +(sbyte value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, short value) => column.Add(value);

    public static DataFrameColumn operator +(short value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, ushort value) => column.Add(value);

    public static DataFrameColumn operator +(ushort value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, int value) => column.Add(value);

    public static DataFrameColumn operator +(int value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, uint value) => column.Add(value);

    public static DataFrameColumn operator +(uint value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, long value) => column.Add(value);

    public static DataFrameColumn operator +(long value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, ulong value) => column.Add(value);

    public static DataFrameColumn operator +(ulong value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, float value) => column.Add(value);

    public static DataFrameColumn operator +(float value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, double value) => column.Add(value);

    public static DataFrameColumn operator +(double value, DataFrameColumn column) => column.ReverseAdd(value);

    public static DataFrameColumn operator +(DataFrameColumn column, decimal value) => column.Add(value);

    public static DataFrameColumn operator +(decimal value, DataFrameColumn column) => column.ReverseAdd(value);
}
