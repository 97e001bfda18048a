using System.Text.Json.Nodes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Painting;

/// <summary>Markers: one path a trace where all look alike, one a marker where colours or sizes differ.</summary>
internal static class MarkerPainter
{
    private const int Many = 600;

    internal static void Paint(Svg svg, Trace trace, (double X, double Y)[] points)
    {
        var seen = points.Select((p, i) => (p.X, p.Y, Index: i)).Where(p => double.IsFinite(p.X) && double.IsFinite(p.Y));
        if (trace.Json.At("marker.color") is JsonArray || trace.Json.At("marker.size") is JsonArray)
            foreach (var (x, y, i) in seen)
                svg.Path(MarkerShape.Path(Symbol(trace), x, y, Size(trace, i)), Style(trace, Symbol(trace), Color(trace, i)));
        else if (Symbol(trace) == "circle" && trace.Json.Number("marker.line.width") is null or 0)
            svg.Path(string.Concat(Thin([.. seen]).Select(p => $"M{Svg.N(p.X)} {Svg.N(p.Y)}h0")), Dots(trace));
        else
            svg.Path(string.Concat(Thin([.. seen]).Select(p => MarkerShape.Path(Symbol(trace), p.X, p.Y, trace.MarkerSize))), Style(trace, Symbol(trace), trace.MarkerColor));
    }

    // A line of no length with round ends is a disc, and the shortest way to write one.
    private static string Dots(Trace trace) =>
        new Stroke(trace.MarkerColor, trace.MarkerSize, null, (trace.Json.Number("marker.opacity") ?? 1) * trace.Opacity).Attributes() + " stroke-linecap=\"round\"";

    internal static string Symbol(Trace trace) => trace.Json.Text("marker.symbol") ?? "circle";

    /// <summary>Attributes of a marker: filled, or only its outline for an open one.</summary>
    internal static string Style(Trace trace, string symbol, string color)
    {
        double opacity = (trace.Json.Number("marker.opacity") ?? 1) * trace.Opacity;
        if (MarkerShape.Outlined(symbol))
            return new Stroke(color, 1.6, null, opacity).Attributes();
        if (trace.Json.Number("marker.line.width") is { } width and > 0)
            return Ink.Both(color, opacity, trace.Json.Text("marker.line.color") ?? Theme.Ink, opacity, width);
        return Ink.Fill(color, opacity);
    }

    // Markers on the same pixel cover one another; of very many, those on the same two pixels do, nearly.
    private static IEnumerable<(double X, double Y, int Index)> Thin((double X, double Y, int Index)[] points)
    {
        if (points.Length <= Many)
            return points;
        var single = points.DistinctBy(p => (Math.Round(p.X), Math.Round(p.Y))).ToArray();
        return single.Length <= 5 * Many ? single : single.DistinctBy(p => (Math.Round(p.X / 2), Math.Round(p.Y / 2)));
    }

    private static double Size(Trace trace, int i) =>
        trace.Json.At("marker.size") is JsonArray sizes ? JsonReading.AsNumber(i < sizes.Count ? sizes[i] : null) ?? 6 : trace.MarkerSize;

    private static string Color(Trace trace, int i)
    {
        if (trace.Json.At("marker.color") is not JsonArray colors)
            return trace.MarkerColor;
        var entry = i < colors.Count ? colors[i] : null;
        return JsonReading.AsNumber(entry) is { } value ? ColorScale.Of(trace.Json["marker"], colors).At(value).ToHex() : JsonReading.AsText(entry) ?? trace.Color;
    }
}
