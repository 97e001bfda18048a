namespace Microsoft.Data.Analysis;

/// <summary>A column of 16-bit integers.</summary>
public sealed partial class Int16DataFrameColumn : PrimitiveDataFrameColumn<short>
{
    /// <summary>A column of values and nulls.</summary>
    public Int16DataFrameColumn(string name, IEnumerable<short?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public Int16DataFrameColumn(string name, IEnumerable<short> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public Int16DataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal Int16DataFrameColumn(string name, Cells<short> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<short> With(string name, Cells<short> cells) => new Int16DataFrameColumn(name, cells);
}
