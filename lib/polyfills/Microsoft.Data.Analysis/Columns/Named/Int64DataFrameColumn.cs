namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit integers.</summary>
public sealed partial class Int64DataFrameColumn : PrimitiveDataFrameColumn<long>
{
    /// <summary>A column of values and nulls.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public Int64DataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal Int64DataFrameColumn(string name, Cells<long> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<long> With(string name, Cells<long> cells) => new Int64DataFrameColumn(name, cells);
}
