using System.Text;
using System.Text.Json.Nodes;
using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Layout;

/// <summary>From plotly JSON to a placed figure.</summary>
internal static class FigureReader
{
    internal static Figure Read(JsonNode json, SvgOptions options)
    {
        var layout = FigureDefaults.Complete(json, options);
        var traces = TraceReader.Read(Data(json), Colorway(layout));
        var axes = AxisReader.Read([.. traces.Where(Charts.Cartesian)], layout);
        double width = layout.Number("width") ?? Theme.Width, height = layout.Number("height") ?? Theme.Height;
        var plot = new Box(
            layout.Number("margin.l") ?? 0,
            layout.Number("margin.t") ?? 0,
            Math.Max(width - (layout.Number("margin.r") ?? 0), 50),
            Math.Max(height - (layout.Number("margin.b") ?? 0), 50));
        AxisPlacer.Place(axes, plot);
        return new() { Layout = layout, Traces = traces, Axes = axes, Paper = new(0, 0, width, height), Plot = plot, Key = Key(json) };
    }

    /// <summary>The traces; an empty list where there are none.</summary>
    internal static JsonArray Data(JsonNode json) => json.Items("data") ?? [];

    internal static string[] Colorway(JsonObject layout)
    {
        string[] given = [.. (layout.Items("colorway") ?? []).Select(JsonReading.AsText).OfType<string>()];
        return given.Length > 0 ? given : [.. Theme.Palette];
    }

    // FNV-1a, 64 bits, over the figure's text.
    private static string Key(JsonNode json)
    {
        ulong hash = 14695981039346656037;
        foreach (byte b in Encoding.UTF8.GetBytes(json.ToJsonString()))
            hash = (hash ^ b) * 1099511628211;
        return "f" + hash.ToString("x16", System.Globalization.CultureInfo.InvariantCulture)[..10];
    }
}
