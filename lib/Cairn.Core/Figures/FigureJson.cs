using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cairn.Figures;
using Cairn.Figures.Layout;
using Plotly.NET;

namespace Cairn.Core;

/// <summary>A chart as the plotly JSON that is stored and shown: theme filled in, numbers short, caption and alternative text in <c>layout.meta</c>.</summary>
public static class FigureJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Data, layout and config of a chart, whether it comes from <see cref="Plot"/> or from Plotly.NET itself.</summary>
    public static JsonObject Of(GenericChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var figure = JsonNode.Parse(GenericChart.toFigureJson(chart))!.AsObject();
        var (before, after) = FigureThinning.Apply(figure);
        Words(figure, before, after);
        figure["data"] = ShortNumbers.In(figure["data"]!);
        var layout = FigureDefaults.Complete(figure);
        var whole = new JsonObject
        {
            ["data"] = figure["data"]!.DeepClone(),
            ["layout"] = ShortNumbers.In(layout),
            ["config"] = new JsonObject { ["displaylogo"] = false, ["responsive"] = true },
        };
        Alt(whole);
        return whole;
    }

    /// <summary>The JSON as text.</summary>
    public static string Text(JsonNode figure) => figure.ToJsonString(Compact);

    private static void Words(JsonObject figure, int before, int after)
    {
        var layout = figure["layout"]!.AsObject();
        var meta = layout["meta"] as JsonObject ?? [];
        string caption = (string?)meta["caption"] ?? "";
        int gaps = (int?)meta[FigureText.GapsKey] ?? 0;
        if (gaps > 0)
            caption += (caption.Length > 0 ? " " : "") + (gaps == 1 ? "One value is not finite: a gap." : $"{gaps.ToString(CultureInfo.InvariantCulture)} values are not finite: gaps.");
        var words = new JsonObject();
        if (caption.Length > 0)
            words["caption"] = caption;
        if (after < before)
            words["thinned"] = string.Create(CultureInfo.InvariantCulture, $"{after} of {before} points: the others fall on the same pixels");
        layout.Remove("meta");
        if (words.Count > 0)
            layout["meta"] = words;
    }

    // What a reader hears who does not see the figure.
    private static void Alt(JsonObject figure)
    {
        var layout = figure["layout"]!.AsObject();
        if (layout["meta"] is not JsonObject)
            layout["meta"] = new JsonObject();
        layout["meta"]!["alt"] = FigureAlt.Of(figure);
    }
}
