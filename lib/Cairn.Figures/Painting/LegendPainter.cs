using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Painting;

/// <summary>The legend: in rows above the plot, or upright where the layout puts it.</summary>
internal static class LegendPainter
{
    internal static void Paint(Svg svg, Figure figure)
    {
        var entries = LegendLayout.Entries(figure.Layout, figure.Traces);
        if (entries.Count == 0)
            return;
        bool flat = figure.Layout.Text("legend.orientation") == "h";
        var offsets = flat ? LegendLayout.Offsets(entries, figure.Plot.Width) : [.. entries.Select((_, i) => (0.0, i))];
        double width = offsets.Select((o, i) => o.Item1 + LegendLayout.Width(entries[i]) - LegendLayout.Gap).Max();
        double height = (offsets.Max(o => o.Item2) + 1) * LegendLayout.RowHeight;
        var (left, top) = Place(figure, width, height);
        if (figure.Layout.Text("legend.bgcolor") is { } back)
            svg.Rect(left - 6, top - 2, width + 12, height + 4, Ink.Fill(back));
        for (int i = 0; i < entries.Count; i++)
            Entry(svg, entries[i], left + offsets[i].Item1, top + (offsets[i].Item2 + 0.5) * LegendLayout.RowHeight);
    }

    private static (double, double) Place(Figure figure, double width, double height)
    {
        double x = figure.Layout.Number("legend.x") ?? 1.02, y = figure.Layout.Number("legend.y") ?? 1;
        double left = Places.Pixel(figure, "paper", x, true), top = Places.Pixel(figure, "paper", y, false);
        left -= figure.Layout.Text("legend.xanchor") switch { "right" => width, "center" => width / 2, "left" => 0, _ => x > 0.66 && x <= 1 ? width : 0 };
        top -= figure.Layout.Text("legend.yanchor") switch { "bottom" => height, "middle" => height / 2, "top" => 0, _ => y < 0.34 ? height : 0 };
        return (Math.Clamp(left, 0, Math.Max(0, figure.Paper.Width - width - 4)), Math.Max(0, top));
    }

    private static void Entry(Svg svg, Trace trace, double x, double y)
    {
        double middle = x + (LegendLayout.Swatch - 6) / 2;
        if (trace.Type is "bar" or "histogram")
            svg.Rect(middle - 6, y - 6, 12, 12, BarPainter.Style(trace, 0));
        else
            Swatch(svg, trace, x, y, middle);
        svg.Text(x + LegendLayout.Swatch, y + Theme.TextSize * 0.36, PlotlyText.Parse(trace.Name)[0], new(Theme.TextSize, Theme.Ink));
    }

    private static void Swatch(Svg svg, Trace trace, double x, double y, double middle)
    {
        bool filled = trace.Json.Text("fill") is { } fill && fill != "none";
        if (filled)
            svg.Rect(x, y - 5, LegendLayout.Swatch - 6, 10, Ink.Fill(trace.Json.Text("fillcolor") ?? trace.LineColor, trace.Json.Text("fillcolor") is null ? 0.5 : 1));
        if (trace.HasLines && (trace.Json.Number("line.width") ?? 2) > 0)
            svg.Line(x, y, x + LegendLayout.Swatch - 6, y, ScatterPainter.Pen(trace));
        else if (!trace.HasMarkers && !filled)
            svg.Rect(middle - 6, y - 6, 12, 12, Ink.Fill(trace.Color));
        if (trace.HasMarkers)
            svg.Path(MarkerShape.Path(MarkerPainter.Symbol(trace), middle, y, Math.Clamp(trace.MarkerSize, 6, 9)), MarkerPainter.Style(trace, MarkerPainter.Symbol(trace), trace.MarkerColor));
    }
}
