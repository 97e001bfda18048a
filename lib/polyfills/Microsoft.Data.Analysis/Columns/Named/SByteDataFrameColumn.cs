namespace Microsoft.Data.Analysis;

/// <summary>A column of signed bytes.</summary>
public sealed partial class SByteDataFrameColumn : PrimitiveDataFrameColumn<sbyte>
{
    /// <summary>A column of values and nulls.</summary>
    public SByteDataFrameColumn(string name, IEnumerable<sbyte?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public SByteDataFrameColumn(string name, IEnumerable<sbyte> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public SByteDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal SByteDataFrameColumn(string name, Cells<sbyte> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<sbyte> With(string name, Cells<sbyte> cells) => new SByteDataFrameColumn(name, cells);
}
