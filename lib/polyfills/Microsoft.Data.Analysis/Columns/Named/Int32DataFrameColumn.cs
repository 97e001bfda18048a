namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit integers.</summary>
public sealed partial class Int32DataFrameColumn : PrimitiveDataFrameColumn<int>
{
    /// <summary>A column of values and nulls.</summary>
    public Int32DataFrameColumn(string name, IEnumerable<int?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public Int32DataFrameColumn(string name, IEnumerable<int> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public Int32DataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal Int32DataFrameColumn(string name, Cells<int> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<int> With(string name, Cells<int> cells) => new Int32DataFrameColumn(name, cells);
}
