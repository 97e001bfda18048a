using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Painting;

/// <summary>The scale of colours to the right of a heatmap.</summary>
internal static class ColorBarPainter
{
    private const double Thickness = 14, Distance = 14;

    /// <summary>Width of the scale with its marks and title, in pixels.</summary>
    internal static double Room(Trace trace)
    {
        var cells = HeatmapGrid.Cells(trace);
        if (cells.Length == 0)
            return 0;
        return Distance + Thickness + 7 + Labels(ScaleAxis(trace, ColorScale.OfHeatmap(trace.Json, cells), 0, 300)) + (trace.Json.Title("colorbar.title") is null or "" ? 0 : 22);
    }

    internal static void Paint(Svg svg, Figure figure)
    {
        int index = 0;
        foreach (var trace in figure.Traces.Where(t => t.Type == "heatmap" && t.Json.Flag("showscale") != false))
        {
            var area = Figure.Area(figure.Axes[trace.XAxis], figure.Axes[trace.YAxis]);
            var cells = HeatmapGrid.Cells(trace);
            if (cells.Length > 0)
                One(svg, trace, ColorScale.OfHeatmap(trace.Json, cells), area, $"{figure.Key}-scale{index++}");
        }
    }

    private static void One(Svg svg, Trace trace, ColorScale scale, Box area, string id)
    {
        double left = area.Right + Distance;
        svg.Raw($"<linearGradient id=\"{id}\" x1=\"0\" y1=\"1\" x2=\"0\" y2=\"0\">");
        foreach (var (at, color) in scale.Stops)
            svg.Raw($"<stop offset=\"{Svg.Fine(at)}\" stop-color=\"{color.ToHex()}\"/>");
        svg.Close("linearGradient");
        svg.Rect(left, area.Top, Thickness, area.Height, $" fill=\"url(#{id})\"");
        var axis = ScaleAxis(trace, scale, area.Bottom, area.Top);
        Marks(svg, axis, left + Thickness);
        if (trace.Json.Title("colorbar.title") is { Length: > 0 } title)
            svg.Text(left + Thickness + 7 + Labels(axis) + 16, (area.Top + area.Bottom) / 2, PlotlyText.Parse(title)[0], new(Theme.TextSize, Theme.Ink, "middle", -90));
    }

    private static Axis ScaleAxis(Trace trace, ColorScale scale, double bottom, double top)
    {
        var about = trace.Json["colorbar"] as System.Text.Json.Nodes.JsonObject;
        var axis = new Axis("y", about?.Items("tickvals") is null ? [] : about) { Low = scale.Low, High = scale.High > scale.Low ? scale.High : scale.Low + 1, Start = bottom, End = top };
        axis.Ticks = AxisTicks.For(axis, Math.Abs(bottom - top));
        return axis;
    }

    private static double Labels(Axis axis) => axis.Ticks.Select(t => TextMetrics.MarkedWidth(t.Label, Theme.TickSize)).DefaultIfEmpty(0).Max();

    private static void Marks(Svg svg, Axis axis, double right)
    {
        foreach (var tick in axis.Ticks)
        {
            double y = axis.ToPixel(tick.Value);
            svg.Line(right, y, right + 4, y, new(Theme.SoftInk));
            svg.Text(right + 7, y + Theme.TickSize * 0.35, PlotlyText.Parse(tick.Label)[0], new(Theme.TickSize, Theme.SoftInk));
        }
    }
}
