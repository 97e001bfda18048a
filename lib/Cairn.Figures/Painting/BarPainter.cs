using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Painting;

/// <summary>Bars and histograms, with their error bars.</summary>
internal static class BarPainter
{
    internal static void Paint(Svg svg, Figure figure, Trace trace, Axis x, Axis y)
    {
        foreach (var bar in BarLayout.Of(trace, figure.Traces, figure.Layout))
        {
            var box = trace.Horizontal ? Place(y, x, bar, true) : Place(x, y, bar, false);
            if (double.IsFinite(box.Left + box.Top + box.Right + box.Bottom) && box is { Width: > 0, Height: > 0 })
                svg.Rect(box.Left, box.Top, box.Width, box.Height, Style(trace, bar.Index));
        }
        ErrorBarPainter.Paint(svg, trace, x, y);
    }

    /// <summary>Fill and outline of a trace's bars.</summary>
    internal static string Style(Trace trace, int index)
    {
        double opacity = (trace.Json.Number("marker.opacity") ?? 1) * trace.Opacity;
        string color = JsonReading.AsText(trace.Json.Items("marker.color") is { } colors && index < colors.Count ? colors[index] : trace.Json.At("marker.color")) ?? trace.Color;
        double width = trace.Json.Number("marker.line.width") ?? (trace.Type == "histogram" ? 0.7 : 0);
        return width > 0 ? Ink.Both(color, opacity, trace.Json.Text("marker.line.color") ?? Theme.Paper, opacity, width) : Ink.Fill(color, opacity);
    }

    private static Box Place(Axis along, Axis values, Bar bar, bool horizontal)
    {
        double a = along.ToPixel(bar.Left), b = along.ToPixel(bar.Right);
        double foot = values.Log && bar.Base <= 0 ? values.Start : values.ToPixel(bar.Base), tip = values.ToPixel(bar.Tip);
        return horizontal
            ? new(Math.Min(foot, tip), Math.Min(a, b), Math.Max(foot, tip), Math.Max(a, b))
            : new(Math.Min(a, b), Math.Min(foot, tip), Math.Max(a, b), Math.Max(foot, tip));
    }
}
