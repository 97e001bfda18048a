namespace Microsoft.Data.Analysis;

/// <summary>A column of unsigned 64-bit integers.</summary>
public sealed partial class UInt64DataFrameColumn : PrimitiveDataFrameColumn<ulong>
{
    /// <summary>A column of values and nulls.</summary>
    public UInt64DataFrameColumn(string name, IEnumerable<ulong?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public UInt64DataFrameColumn(string name, IEnumerable<ulong> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public UInt64DataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal UInt64DataFrameColumn(string name, Cells<ulong> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<ulong> With(string name, Cells<ulong> cells) => new UInt64DataFrameColumn(name, cells);
}
