namespace Microsoft.Data.Analysis;

/// <summary>A column of booleans.</summary>
public sealed partial class BooleanDataFrameColumn : PrimitiveDataFrameColumn<bool>
{
    /// <summary>A column of values and nulls.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public BooleanDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal BooleanDataFrameColumn(string name, Cells<bool> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<bool> With(string name, Cells<bool> cells) => new BooleanDataFrameColumn(name, cells);
}
