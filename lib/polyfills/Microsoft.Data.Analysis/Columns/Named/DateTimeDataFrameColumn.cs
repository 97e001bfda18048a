namespace Microsoft.Data.Analysis;

/// <summary>A column of points in time.</summary>
public sealed class DateTimeDataFrameColumn : PrimitiveDataFrameColumn<DateTime>
{
    /// <summary>A column of values and nulls.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime?> values)
        : base(name, values)
    {
    }

    /// <summary>A column of values.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime> values)
        : base(name, values)
    {
    }

    /// <summary>A column of so many nulls.</summary>
    public DateTimeDataFrameColumn(string name, long length = 0)
        : base(name, length)
    {
    }

    internal DateTimeDataFrameColumn(string name, Cells<DateTime> cells)
        : base(name, cells)
    {
    }

    internal override PrimitiveDataFrameColumn<DateTime> With(string name, Cells<DateTime> cells) => new DateTimeDataFrameColumn(name, cells);
}
