namespace Cairn.Figures.Axes;

/// <summary>Smallest and largest value seen, in axis units.</summary>
internal sealed class Extent
{
    internal double Low { get; private set; } = double.PositiveInfinity;

    internal double High { get; private set; } = double.NegativeInfinity;

    internal bool Empty => Low > High;

    /// <summary>Whether the lower end is the foot of bars, which stand on the axis.</summary>
    internal bool KeepLow { get; set; }

    internal bool KeepHigh { get; set; }

    internal void Add(double value)
    {
        if (!double.IsFinite(value))
            return;
        Low = Math.Min(Low, value);
        High = Math.Max(High, value);
    }

    internal void AddAll(Axis axis, IEnumerable<double> values)
    {
        foreach (double value in values)
            Add(axis.Unit(value));
    }
}
