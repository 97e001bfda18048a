namespace Microsoft.Data.Analysis;

/// <summary>A column of unsigned 32-bit integers.</summary>
public sealed partial class UInt32DataFrameColumn : PrimitiveDataFrameColumn<uint>
{
    /// <summary>A column of values and nulls.</summary>
    public UInt32DataFrameColumn(string name, IEnumerable<uint?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public UInt32DataFrameColumn(string name, IEnumerable<uint> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public UInt32DataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal UInt32DataFrameColumn(string name, Cells<uint> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<uint> With(string name, Cells<uint> cells) => new UInt32DataFrameColumn(name, cells);
}
