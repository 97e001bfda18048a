using System.Text.Json.Nodes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Layout;

/// <summary>
/// Completes a layout so that plotly.js and the static picture show the same: size, colours, fonts, axes, margins, legend, caption.
/// What the figure says itself is kept; only a template is left out, for the theme takes its place.
/// </summary>
public static class FigureDefaults
{
    /// <summary>The completed layout, a new object; the figure is not changed.</summary>
    /// <param name="figure">Plotly JSON with <c>data</c> and <c>layout</c>; a caption in <c>layout.meta.caption</c> is placed below the plot.</param>
    /// <param name="options">Size of the picture, where it is to be other than the figure's own.</param>
    public static JsonObject Complete(JsonNode figure, SvgOptions? options = null)
    {
        var layout = figure["layout"]?.DeepClone() as JsonObject ?? [];
        layout.Remove("template");
        Size(layout, options ?? new());
        Look(layout);
        var traces = TraceReader.Read(FigureReader.Data(figure), FigureReader.Colorway(layout));
        GridDomains.Apply(layout);
        AxisDefaults.Apply(layout, traces);
        FrameDefaults.Apply(layout, traces);
        return layout;
    }

    internal static void SetMissing(this JsonObject target, string name, JsonNode? value)
    {
        if (!target.ContainsKey(name))
            target[name] = value;
    }

    internal static JsonObject Child(this JsonObject parent, string name)
    {
        if (parent[name] is JsonObject child)
            return child;
        var made = new JsonObject();
        if (parent.Text(name) is { } text)
            made["text"] = text; // a title spelled as a string
        parent[name] = made;
        return made;
    }

    private static void Size(JsonObject layout, SvgOptions options)
    {
        layout["width"] = Math.Clamp(options.Width ?? (int)(layout.Number("width") ?? Theme.Width), 200, 4000);
        layout["height"] = Math.Clamp(options.Height ?? (int)(layout.Number("height") ?? Theme.Height), 120, 4000);
    }

    private static void Look(JsonObject layout)
    {
        layout.SetMissing("colorway", new JsonArray([.. Theme.Palette.Select(c => (JsonNode)c)]));
        layout.SetMissing("paper_bgcolor", Theme.Paper);
        layout.SetMissing("plot_bgcolor", Theme.Paper);
        layout.SetMissing("hovermode", "closest");
        var font = layout.Child("font");
        font.SetMissing("family", Theme.Fonts);
        font.SetMissing("size", Theme.TextSize);
        font.SetMissing("color", Theme.Ink);
    }
}
