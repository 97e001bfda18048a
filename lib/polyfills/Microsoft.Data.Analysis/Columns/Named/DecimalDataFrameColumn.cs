namespace Microsoft.Data.Analysis;

/// <summary>A column of decimals.</summary>
public sealed partial class DecimalDataFrameColumn : PrimitiveDataFrameColumn<decimal>
{
    /// <summary>A column of values and nulls.</summary>
    public DecimalDataFrameColumn(string name, IEnumerable<decimal?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public DecimalDataFrameColumn(string name, IEnumerable<decimal> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public DecimalDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal DecimalDataFrameColumn(string name, Cells<decimal> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<decimal> With(string name, Cells<decimal> cells) => new DecimalDataFrameColumn(name, cells);
}
