using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Cairn.Notebooks;

namespace Cairn.Publishing;

/// <summary>A notebook as one self-contained HTML page that reads with and without scripts.</summary>
public static class HtmlPage
{
    /// <summary>The whole page.</summary>
    /// <param name="notebook">The notebook with its stored outputs.</param>
    /// <param name="options">Where plotly.js, pictures and other pages are.</param>
    public static string Render(Notebook notebook, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        options ??= new PageOptions();
        var markdown = new MarkdownSetter(new PageLinks(options.Folder, options.PageOf));
        var outputs = new OutputSetter(markdown);
        var body = new PageBody(markdown, outputs).ToHtml(notebook);
        string title = PageHead.Title(notebook);
        return Theme.Page(title, PageHead.Language(notebook), $"""
            {PageHead.ToHtml(notebook, title)}
            {Contents(markdown.Headings)}
            <main id="content">
            {body}
            </main>
            {PageFoot(notebook)}
            {(outputs.Figures > 0 ? PlotlySources(options) : "")}
            """);
    }

    private static string Contents(IReadOnlyList<Heading> headings)
    {
        var shown = headings.Where(h => h.Level <= 3).ToList();
        if (shown.Count < 3) return "";
        var html = new StringBuilder("<nav class=\"contents\" aria-label=\"Contents\"><details open><summary>Contents</summary><ul>");
        foreach (var h in shown) html.Append(CultureInfo.InvariantCulture, $"<li class=\"level-{h.Level}\"><a href=\"#{h.Id}\">{h.InnerHtml}</a></li>");
        return html.Append("</ul></details></nav>").ToString();
    }

    private static string PageFoot(Notebook notebook)
    {
        if (notebook.Unit is not { Sources.Count: > 0 } unit) return "";
        var items = string.Concat(unit.Sources.Select(s => $"<li>{Html.Escape(s)}</li>"));
        return $"<footer><h2 id=\"sources-of-this-unit\">Sources of this unit</h2><ul>{items}</ul></footer>";
    }

    private static string PlotlySources(PageOptions options)
    {
        var list = new JsonArray([.. options.Plotly.Select(address => (JsonNode)address)]);
        return $"<script type=\"application/json\" id=\"plotly-sources\">{Html.ScriptJson(list)}</script>\n<script>{Theme.Script}</script>";
    }
}
