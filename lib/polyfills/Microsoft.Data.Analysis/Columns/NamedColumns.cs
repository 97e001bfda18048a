namespace Microsoft.Data.Analysis;

/// <summary>Makes columns of the class that bears the type's name.</summary>
internal static class NamedColumns
{
    /// <summary>A column of nulls for a type, or null where no class bears its name.</summary>
    public static DataFrameColumn TryCreate(string name, Type type, long length = 0) => type.Name switch
    {
        nameof(String) => new StringDataFrameColumn(name, length),
        nameof(Boolean) => new BooleanDataFrameColumn(name, length),
        nameof(Byte) => new ByteDataFrameColumn(name, length),
        nameof(Char) => new CharDataFrameColumn(name, length),
        nameof(DateTime) => new DateTimeDataFrameColumn(name, length),
        nameof(Decimal) => new DecimalDataFrameColumn(name, length),
        nameof(Double) => new DoubleDataFrameColumn(name, length),
        nameof(Int16) => new Int16DataFrameColumn(name, length),
        nameof(Int32) => new Int32DataFrameColumn(name, length),
        nameof(Int64) => new Int64DataFrameColumn(name, length),
        nameof(SByte) => new SByteDataFrameColumn(name, length),
        nameof(Single) => new SingleDataFrameColumn(name, length),
        nameof(UInt16) => new UInt16DataFrameColumn(name, length),
        nameof(UInt32) => new UInt32DataFrameColumn(name, length),
        nameof(UInt64) => new UInt64DataFrameColumn(name, length),
        _ => null,
    };

    /// <summary>A column of cells, of the named class where there is one.</summary>
    public static PrimitiveDataFrameColumn<T> Of<T>(string name, Cells<T> cells)
        where T : unmanaged
    {
        var plain = TryCreate(name, typeof(T)) as PrimitiveDataFrameColumn<T>;
        return plain?.With(name, cells) ?? new PrimitiveDataFrameColumn<T>(name, cells);
    }
}
