namespace Microsoft.Data.Analysis;

/// <summary>A column of bytes.</summary>
public sealed partial class ByteDataFrameColumn : PrimitiveDataFrameColumn<byte>
{
    /// <summary>A column of values and nulls.</summary>
    public ByteDataFrameColumn(string name, IEnumerable<byte?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public ByteDataFrameColumn(string name, IEnumerable<byte> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public ByteDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal ByteDataFrameColumn(string name, Cells<byte> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<byte> With(string name, Cells<byte> cells) => new ByteDataFrameColumn(name, cells);
}
