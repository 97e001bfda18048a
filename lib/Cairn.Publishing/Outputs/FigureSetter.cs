using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cairn.Notebooks;

namespace Cairn.Publishing;

/// <summary>A figure as a still picture that is always there, with the data from which a script may make it interactive.</summary>
/// <remarks>The SVG goes into an <c>img</c>: its styles and ids stay its own, and nothing in it can run.</remarks>
internal sealed partial class FigureSetter
{
    public const string PlotlyType = "application/vnd.plotly.v1+json";

    /// <summary>Figures set so far.</summary>
    public int Count { get; private set; }

    public string ToHtml(JsonObject data, string plain)
    {
        Count++;
        var json = AsObject(data[PlotlyType]);
        string still = Multiline.Join(data["image/svg+xml"]) is { } svg ? Still(svg, Alt(json, plain)) : $"<p class=\"still\">{Html.Escape(plain)}</p>";
        string live = json is null ? "" : $"<script type=\"application/json\" class=\"figure-data\">{Html.ScriptJson(json)}</script>";
        return $"<figure class=\"figure\" id=\"figure-{Count}\">{still}{live}</figure>";
    }

    private static string Still(string svg, string alt)
    {
        string source = "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(svg));
        return $"<img class=\"still\" src=\"{source}\" alt=\"{Html.Escape(alt)}\"{Size(svg)}>";
    }

    private static string Alt(JsonObject? json, string plain) =>
        Multiline.Join(json?["layout"]?["meta"]?["alt"]) is { Length: > 0 } alt ? alt : plain.Length > 0 ? plain : "Figure";

    /// <summary>Width and height of the picture, so that the page does not jump while it loads.</summary>
    private static string Size(string svg)
    {
        if (ViewBox().Match(svg) is not { Success: true } box) return "";
        string width = Whole(box.Groups[1].Value), height = Whole(box.Groups[2].Value);
        return $" width=\"{width}\" height=\"{height}\"";
    }

    private static string Whole(string number) => Math.Ceiling(double.Parse(number, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);

    // .NET Interactive stores every MIME type as text.
    private static JsonObject? AsObject(JsonNode? node) => Multiline.Join(node) is { } text ? JsonNode.Parse(text) as JsonObject : node as JsonObject;

    [GeneratedRegex("""<svg[^>]*?\bviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+(\d+\.?\d*)[\s,]+(\d+\.?\d*)""")]
    private static partial Regex ViewBox();
}
