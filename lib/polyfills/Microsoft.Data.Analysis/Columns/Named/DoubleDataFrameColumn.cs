namespace Microsoft.Data.Analysis;

/// <summary>A column of doubles.</summary>
public sealed partial class DoubleDataFrameColumn : PrimitiveDataFrameColumn<double>
{
    /// <summary>A column of values and nulls.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public DoubleDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal DoubleDataFrameColumn(string name, Cells<double> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<double> With(string name, Cells<double> cells) => new DoubleDataFrameColumn(name, cells);
}
