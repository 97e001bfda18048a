namespace Microsoft.Data.Analysis;

/// <summary>A column of unsigned 16-bit integers.</summary>
public sealed partial class UInt16DataFrameColumn : PrimitiveDataFrameColumn<ushort>
{
    /// <summary>A column of values and nulls.</summary>
    public UInt16DataFrameColumn(string name, IEnumerable<ushort?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public UInt16DataFrameColumn(string name, IEnumerable<ushort> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public UInt16DataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal UInt16DataFrameColumn(string name, Cells<ushort> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<ushort> With(string name, Cells<ushort> cells) => new UInt16DataFrameColumn(name, cells);
}
