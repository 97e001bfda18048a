using System.Text.Json.Nodes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Traces;

/// <summary>Maps numbers to colours.</summary>
internal sealed class ColorScale
{
    private readonly (double At, CssColor Color)[] stops;

    private ColorScale((double, CssColor)[] stops, double low, double high) => (this.stops, Low, High) = (stops, low, high);

    internal double Low { get; }

    internal double High { get; }

    internal IReadOnlyList<(double At, CssColor Color)> Stops => stops;

    /// <summary>The scale of a heatmap (keys zmin, zmax, zmid).</summary>
    internal static ColorScale OfHeatmap(JsonObject trace, double[,] cells) => Make(trace, "z", cells.Cast<double>());

    /// <summary>The scale of markers (keys cmin, cmax, cmid).</summary>
    internal static ColorScale Of(JsonNode? marker, JsonArray values) => Make(marker, "c", values.Select(JsonReading.AsNumber).OfType<double>());

    internal CssColor At(double value) => Interpolate(High > Low ? Math.Clamp((value - Low) / (High - Low), 0, 1) : 0.5);

    private CssColor Interpolate(double t)
    {
        int i = 0;
        while (i < stops.Length - 2 && t >= stops[i + 1].At)
            i++;
        if (stops.Length == 1)
            return stops[0].Color;
        double span = stops[i + 1].At - stops[i].At;
        return span <= 0 ? stops[i + 1].Color : stops[i].Color.Mix(stops[i + 1].Color, Math.Clamp((t - stops[i].At) / span, 0, 1));
    }

    private static ColorScale Make(JsonNode? source, string letter, IEnumerable<double> values)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double v in values.Where(double.IsFinite))
            (low, high) = (Math.Min(low, v), Math.Max(high, v));
        low = source.Number(letter + "min") ?? (double.IsFinite(low) ? low : 0);
        high = source.Number(letter + "max") ?? (double.IsFinite(high) ? high : 1);
        if (source.Number(letter + "mid") is { } middle)
            (low, high) = (middle - Math.Max(middle - low, high - middle), middle + Math.Max(middle - low, high - middle));
        var stops = Given(source.At("colorscale") as JsonArray) ?? ColorScales.Named(source.Text("colorscale"));
        if (source.Flag("reversescale") == true)
            stops = [.. stops.Reverse().Select(s => (1 - s.At, s.Color))];
        return new(stops, low, high);
    }

    private static (double At, CssColor Color)[]? Given(JsonArray? scale) =>
        scale is { Count: > 0 } ? [.. scale.OfType<JsonArray>().Where(s => s.Count == 2).Select(s => (JsonReading.AsNumber(s[0]) ?? 0, CssColor.Parse(JsonReading.AsText(s[1]))))] : null;
}
