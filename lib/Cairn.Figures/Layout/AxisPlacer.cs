using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Layout;

/// <summary>Gives axes their pixels and marks.</summary>
internal static class AxisPlacer
{
    internal static void Place(Dictionary<string, Axis> axes, Box plot)
    {
        foreach (var axis in axes.Values)
            Stretch(axis, axes, plot);
        foreach (var axis in axes.Values)
            if (axis.Json.Text("scaleanchor") is { } other && axes.TryGetValue(other, out var anchor))
                Equalise(axis, anchor, axis.Json.Number("scaleratio") ?? 1);
        foreach (var axis in axes.Values)
            axis.Ticks = AxisTicks.For(axis, Math.Abs(axis.End - axis.Start));
    }

    private static void Stretch(Axis axis, Dictionary<string, Axis> axes, Box plot)
    {
        var (from, to) = axis.Domain;
        if (double.IsNaN(from))
            (from, to) = axes.TryGetValue(axis.Overlaying!, out var under) ? under.Domain : (0, 1);
        (axis.Start, axis.End) = axis.IsX
            ? (plot.Left + from * plot.Width, plot.Left + to * plot.Width)
            : (plot.Bottom - from * plot.Height, plot.Bottom - to * plot.Height);
    }

    // Shrinks the longer of the two about its middle, so that a unit is as long on both.
    private static void Equalise(Axis axis, Axis anchor, double ratio)
    {
        double mine = PixelsPerUnit(axis), others = PixelsPerUnit(anchor) * ratio;
        if (mine > others)
            Shrink(axis, others / mine);
        else
            Shrink(anchor, mine / others);
    }

    private static double PixelsPerUnit(Axis axis) => Math.Abs((axis.End - axis.Start) / (axis.High - axis.Low));

    private static void Shrink(Axis axis, double factor)
    {
        double middle = (axis.Start + axis.End) / 2, half = (axis.End - axis.Start) / 2 * factor;
        (axis.Start, axis.End) = (middle - half, middle + half);
    }
}
