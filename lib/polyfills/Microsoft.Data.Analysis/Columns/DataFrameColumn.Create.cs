namespace Microsoft.Data.Analysis;

public abstract partial class DataFrameColumn
{
    /// <summary>A column of values and nulls; a plain <see cref="PrimitiveDataFrameColumn{T}"/>, not one of the named classes.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values)
        where T : unmanaged => new(name, values);

    /// <summary>A column of values; a plain <see cref="PrimitiveDataFrameColumn{T}"/>, not one of the named classes.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T> values)
        where T : unmanaged => new(name, values);

    /// <summary>A column of strings.</summary>
    public static StringDataFrameColumn Create(string name, IEnumerable<string> values) => new(name, values);
}
