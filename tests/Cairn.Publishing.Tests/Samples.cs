using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Cairn.Notebooks;

namespace Cairn.Publishing.Tests;

internal static class Samples
{
    public const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" width="640" height="400"><rect width="640" height="400" fill="#123456"/></svg>""";

    public static JsonObject Figure(string title = "T", string alt = "a line") => new()
    {
        ["data"] = new JsonArray(new JsonObject { ["type"] = "scatter", ["x"] = new JsonArray(1, 2, 3), ["y"] = new JsonArray(1, 4, 9) }),
        ["layout"] = new JsonObject { ["title"] = new JsonObject { ["text"] = title }, ["meta"] = new JsonObject { ["alt"] = alt } },
        ["config"] = new JsonObject(),
    };

    public static JsonObject Display(params (string Type, JsonNode Content)[] data) => new()
    {
        ["data"] = new JsonObject(data.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Type, d.Content))),
        ["metadata"] = new JsonObject(),
        ["output_type"] = "display_data",
    };

    public static JsonObject Stream(string text, string name = "stdout") => new() { ["name"] = name, ["output_type"] = "stream", ["text"] = Multiline.Split(text) };

    public static Notebook With(string markdown) => With((CellKind.Markdown, markdown, []));

    public static Notebook With(params (CellKind Kind, string Source, string[] Tags)[] cells)
    {
        var notebook = Notebook.Empty();
        foreach (var (kind, source, tags) in cells) notebook.Add(kind, $"cell-{notebook.Cells.Count}", source, tags);
        return notebook;
    }

    public static Notebook WithOutput(JsonObject output)
    {
        var notebook = With((CellKind.Code, "F();", []));
        notebook.Cells[0].Outputs.Add(output);
        return notebook;
    }

    public static IHtmlDocument Page(Notebook notebook, PageOptions? options = null) => new HtmlParser().ParseDocument(HtmlPage.Render(notebook, options));
}
