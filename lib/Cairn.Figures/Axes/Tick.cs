namespace Cairn.Figures.Axes;

/// <summary>A mark on an axis.</summary>
/// <param name="Value">Its place, in the data's own units.</param>
/// <param name="Label">Its text with plotly's tags; empty for a minor mark.</param>
internal readonly record struct Tick(double Value, string Label)
{
    internal bool Minor => Label.Length == 0;
}
