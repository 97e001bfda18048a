namespace Microsoft.Data.Analysis;

/// <summary>A column of floats.</summary>
public sealed partial class SingleDataFrameColumn : PrimitiveDataFrameColumn<float>
{
    /// <summary>A column of values and nulls.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public SingleDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal SingleDataFrameColumn(string name, Cells<float> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<float> With(string name, Cells<float> cells) => new SingleDataFrameColumn(name, cells);
}
