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
        Marks(svg, trace, scale, area, left + Thickness);
        if (trace.Json.Title("colorbar.title") is { Length: > 0 } title)
            svg.Text(left + Thickness + 48, (area.Top + area.Bottom) / 2, PlotlyText.Parse(title)[0], new(Theme.TextSize, Theme.Ink, "middle", -90));
    }

    private static void Marks(Svg svg, Trace trace, ColorScale scale, Box area, double right)
    {
        var axis = new Axis("y", []) { Low = scale.Low, High = scale.High > scale.Low ? scale.High : scale.Low + 1, Start = area.Bottom, End = area.Top };
        if (trace.Json["colorbar"] is System.Text.Json.Nodes.JsonObject bar && bar.Items("tickvals") is not null)
            axis = new Axis("y", bar) { Low = axis.Low, High = axis.High, Start = axis.Start, End = axis.End };
        foreach (var tick in AxisTicks.For(axis, area.Height))
        {
            double y = axis.ToPixel(tick.Value);
            svg.Line(right, y, right + 4, y, new(Theme.SoftInk));
            svg.Text(right + 7, y + Theme.TickSize * 0.35, PlotlyText.Parse(tick.Label)[0], new(Theme.TickSize, Theme.SoftInk));
        }
    }
}
