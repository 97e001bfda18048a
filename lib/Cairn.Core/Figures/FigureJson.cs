using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        Caption(figure);
        figure["data"] = ShortNumbers.In(figure["data"]!);
        var layout = FigureDefaults.Complete(figure);
        return new()
        {
            ["data"] = figure["data"]!.DeepClone(),
            ["layout"] = ShortNumbers.In(layout),
            ["config"] = new JsonObject { ["displaylogo"] = false, ["responsive"] = true },
        };
    }

    /// <summary>The JSON as text.</summary>
    public static string Text(JsonNode figure) => figure.ToJsonString(Compact);

    private static void Caption(JsonObject figure)
    {
        var layout = figure["layout"]!.AsObject();
        var meta = layout["meta"] as JsonObject ?? [];
        string caption = (string?)meta["caption"] ?? "";
        int gaps = (int?)meta[FigureText.GapsKey] ?? 0;
        if (gaps > 0)
            caption += (caption.Length > 0 ? " " : "") + (gaps == 1 ? "One value is not finite: a gap." : $"{gaps.ToString(CultureInfo.InvariantCulture)} values are not finite: gaps.");
        if (caption.Length == 0)
            return;
        layout["meta"] = new JsonObject { ["caption"] = caption };
    }
}
