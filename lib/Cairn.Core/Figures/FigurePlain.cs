using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cairn.Core;

/// <summary>A figure in one line of plain text.</summary>
internal static partial class FigurePlain
{
    /// <summary>Title, axes and caption: "Figure: Magnetisation; |m| against T (J/k). Three sizes ...".</summary>
    internal static string Of(JsonObject figure)
    {
        var layout = figure["layout"]!.AsObject();
        string[] about = [Title(layout["title"]), .. Axes(layout)];
        string caption = (string?)layout["meta"]?["caption"] ?? "";
        string what = string.Join("; ", about.Where(a => a.Length > 0).Distinct());
        return Tags().Replace($"Figure: {(what.Length > 0 ? what : "untitled")}.{(caption.Length > 0 ? " " + caption : "")}", "").ReplaceLineEndings(" ");
    }

    private static IEnumerable<string> Axes(JsonObject layout)
    {
        foreach (string x in layout.Select(m => m.Key).Where(k => k.StartsWith("xaxis", StringComparison.Ordinal)))
        {
            string horizontal = Title(layout[x]?["title"]), vertical = Title(layout["yaxis" + x[5..]]?["title"]);
            yield return horizontal.Length > 0 && vertical.Length > 0 ? $"{vertical} against {horizontal}" : horizontal + vertical;
        }
    }

    private static string Title(JsonNode? title) => title is JsonObject about ? (string?)about["text"] ?? "" : title is JsonValue ? (string?)title ?? "" : "";

    [GeneratedRegex("</?(sub|sup|i|b|em)>|<br ?/?>")]
    private static partial Regex Tags();
}
