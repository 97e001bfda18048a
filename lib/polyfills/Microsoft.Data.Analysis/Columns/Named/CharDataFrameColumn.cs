namespace Microsoft.Data.Analysis;

/// <summary>A column of characters.</summary>
public sealed class CharDataFrameColumn : PrimitiveDataFrameColumn<char>
{
    /// <summary>A column of values and nulls.</summary>
    public CharDataFrameColumn(string name, IEnumerable<char?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public CharDataFrameColumn(string name, IEnumerable<char> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public CharDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal CharDataFrameColumn(string name, Cells<char> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<char> With(string name, Cells<char> cells) => new CharDataFrameColumn(name, cells);
}
