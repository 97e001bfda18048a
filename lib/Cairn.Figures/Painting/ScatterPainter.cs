using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Painting;

/// <summary>Lines, fills, error bars, markers and texts.</summary>
internal static class ScatterPainter
{
    internal static void Paint(Svg svg, Figure figure, Trace trace, Axis x, Axis y)
    {
        var points = Points(trace, x, y);
        Fill(svg, figure, trace, x, y, points);
        if (trace.HasLines && (trace.Json.Number("line.width") ?? 2) > 0)
            svg.Path(LinePath.Of(points, trace.Json.Text("line.shape")), Pen(trace).Attributes() + " stroke-linejoin=\"round\"");
        ErrorBarPainter.Paint(svg, trace, x, y);
        if (trace.HasMarkers)
            MarkerPainter.Paint(svg, trace, points);
        if (trace.HasText)
            Texts(svg, trace, points);
    }

    /// <summary>Pixels of the data; NaN marks a gap.</summary>
    internal static (double X, double Y)[] Points(Trace trace, Axis x, Axis y)
    {
        int count = Math.Min(trace.X.Count, trace.Y.Count);
        var points = new (double X, double Y)[count];
        for (int i = 0; i < count; i++)
            points[i] = (x.ToPixel(trace.X.Numbers[i]), y.ToPixel(trace.Y.Numbers[i]));
        return points;
    }

    internal static Stroke Pen(Trace trace) => new(trace.LineColor, trace.Json.Number("line.width") ?? 2, trace.Json.Text("line.dash"), trace.Opacity);

    private static void Fill(Svg svg, Figure figure, Trace trace, Axis x, Axis y, (double X, double Y)[] points)
    {
        string kind = trace.Json.Text("fill") ?? "none";
        if (kind == "none" || points.Length == 0)
            return;
        string color = trace.Json.Text("fillcolor") ?? trace.LineColor;
        double opacity = trace.Json.Text("fillcolor") is null ? 0.5 : 1;
        var solid = points.Where(p => double.IsFinite(p.X) && double.IsFinite(p.Y)).ToArray();
        if (solid.Length == 0)
            return;
        var back = kind switch
        {
            "tozeroy" => [(solid[^1].X, Foot(y)), (solid[0].X, Foot(y))],
            "tozerox" => [(Foot(x), solid[^1].Y), (Foot(x), solid[0].Y)],
            "tonexty" or "tonextx" => Previous(figure, trace, x, y),
            _ => [],
        };
        svg.Path(LinePath.Of([.. solid, .. back], trace.Json.Text("line.shape")) + "Z", Ink.Fill(color, opacity * trace.Opacity));
    }

    private static double Foot(Axis axis) => axis.Log ? axis.Start : axis.ToPixel(Math.Clamp(0, Math.Min(axis.Low, axis.High), Math.Max(axis.Low, axis.High)));

    private static (double X, double Y)[] Previous(Figure figure, Trace trace, Axis x, Axis y)
    {
        var before = figure.Traces.TakeWhile(t => t != trace).LastOrDefault(t => t.Type == "scatter" && t.XAxis == x.Id && t.YAxis == y.Id);
        if (before is null)
            return [];
        return [.. Points(before, x, y).Where(p => double.IsFinite(p.X) && double.IsFinite(p.Y)).Reverse()];
    }

    private static void Texts(Svg svg, Trace trace, (double X, double Y)[] points)
    {
        var texts = trace.Json.Items("text");
        double size = trace.Json.Number("textfont.size") ?? Theme.TickSize;
        for (int i = 0; i < points.Length; i++)
            if (double.IsFinite(points[i].X) && double.IsFinite(points[i].Y) && (trace.Json.Text("text") ?? JsonReading.AsText(i < texts?.Count ? texts[i] : null)) is { } text)
                Place(svg, points[i], text, size, trace.Json.Text("textposition") ?? "middle center", trace.Json.Text("textfont.color") ?? Theme.Ink);
    }

    private static void Place(Svg svg, (double X, double Y) at, string text, double size, string position, string color)
    {
        double dy = position.StartsWith("top", StringComparison.Ordinal) ? -7 : position.StartsWith("bottom", StringComparison.Ordinal) ? size + 5 : size * 0.35;
        var (anchor, dx) = position.EndsWith("left", StringComparison.Ordinal) ? ("end", -6.0) : position.EndsWith("right", StringComparison.Ordinal) ? ("start", 6.0) : ("middle", 0.0);
        svg.Text(at.X + dx, at.Y + dy, PlotlyText.Parse(text)[0], new(size, color, anchor));
    }
}
