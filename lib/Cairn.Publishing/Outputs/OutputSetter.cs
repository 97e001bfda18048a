using System.Text;
using System.Text.Json.Nodes;
using Cairn.Notebooks;

namespace Cairn.Publishing;

/// <summary>Sets a cell's stored outputs as HTML, each in the best form that reads without scripts.</summary>
internal sealed class OutputSetter(MarkdownSetter markdown)
{
    private readonly FigureSetter figures = new();

    public int Figures => figures.Count;

    public string ToHtml(Cell cell)
    {
        var html = new StringBuilder();
        foreach (var output in cell.Outputs.OfType<JsonObject>()) html.Append(One(output, cell.Id));
        return html.Length == 0 ? "" : $"<div class=\"outputs\">{html}</div>\n";
    }

    private string One(JsonObject output, string cellId) => Multiline.Join(output["output_type"]) switch
    {
        "stream" => Stream(output),
        "error" => Error(output),
        _ => output["data"] is JsonObject data ? Bundle(data, cellId) : "",
    };

    private static string Stream(JsonObject output)
    {
        string kind = Multiline.Join(output["name"]) == "stderr" ? "text stderr" : "text";
        return Pre(kind, Multiline.Join(output["text"]) ?? "");
    }

    private static string Error(JsonObject output)
    {
        string lines = Multiline.Join(output["traceback"]) is { } one ? one : string.Join('\n', (output["traceback"] as JsonArray ?? []).Select(Multiline.Join));
        string name = Multiline.Join(output["ename"]) ?? "Error";
        string value = Multiline.Join(output["evalue"]) ?? "";
        return Pre("text error", lines.Trim().Length > 0 ? lines : $"{name}: {value}");
    }

    private string Bundle(JsonObject data, string cellId)
    {
        string plain = Text(data, "text/plain") ?? "";
        if (data[UnitResults.MimeType] is { } result) return ResultCard.ToHtml(UnitResults.Parse(result, cellId));
        if (data[FigureSetter.PlotlyType] is not null || data["image/svg+xml"] is not null) return figures.ToHtml(data, plain);
        if ((Picture(data, "image/png", plain) ?? Picture(data, "image/jpeg", plain)) is { } picture) return picture;
        if (Text(data, "text/html") is { } html && !html.StartsWith("<div class=\"dni-plaintext\">", StringComparison.Ordinal)) return $"<div class=\"html\">{html}</div>";
        if (Text(data, "text/markdown") is { } text) return $"<div class=\"prose\">{markdown.ToHtml(text)}</div>";
        if (Text(data, "text/latex") is { } tex) return $"<div class=\"formula\">{TexMath.ToHtml(tex.Trim().Trim('$'), true)}</div>";
        return Pre("text", plain);
    }

    private static string? Picture(JsonObject data, string type, string plain) => Text(data, type) is { } base64
        ? $"<figure class=\"figure\"><img src=\"data:{type};base64,{Html.Escape(base64.ReplaceLineEndings(""))}\" alt=\"{Html.Escape(plain)}\"></figure>"
        : null;

    private static string? Text(JsonObject data, string type) => Multiline.Join(data[type]);

    private static string Pre(string kind, string text)
    {
        string shown = PlainText.WithoutAnsi(text).TrimEnd('\n', '\r', ' ');
        return shown.Length == 0 ? "" : $"<pre class=\"{kind}\" tabindex=\"0\">{Html.Escape(shown)}</pre>";
    }
}
