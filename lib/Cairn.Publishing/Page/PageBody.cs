using System.Text;
using Cairn.Notebooks;

namespace Cairn.Publishing;

/// <summary>The cells of the page in order; solutions, hints and plumbing are folded.</summary>
internal sealed class PageBody(MarkdownSetter markdown, OutputSetter outputs)
{
    private static readonly string[] Roles = ["card", "stub", "check", "hint", "solution", "setup"];

    public string ToHtml(Notebook notebook)
    {
        var html = new StringBuilder();
        bool first = true;
        foreach (var cell in notebook.Cells.Where(c => c.Kind != CellKind.Raw))
        {
            html.Append(cell.Kind == CellKind.Markdown ? Prose(cell, first) : Code(cell));
            if (cell.Kind == CellKind.Markdown) first = false;
        }

        return html.ToString();
    }

    private string Prose(Cell cell, bool first)
    {
        string inner = markdown.ToHtml(cell.Source, cell.Node["attachments"] as System.Text.Json.Nodes.JsonObject, first);
        if (cell.HasTag("hint") && !cell.Source.Contains("<details", StringComparison.OrdinalIgnoreCase)) inner = Fold("hint", "Hint", inner);
        return Section(cell, "prose", inner);
    }

    private string Code(Cell cell)
    {
        string source = cell.Source.TrimEnd();
        string code = source.Length == 0 ? "" : $"<pre class=\"code\" tabindex=\"0\"><code>{CSharpHighlighter.ToHtml(source)}</code></pre>\n";
        string shown = outputs.ToHtml(cell);
        if (cell.HasTag("solution")) return Section(cell, "cell", Fold("solution", "Solution", code + shown));
        if (cell.HasTag("setup")) return Section(cell, "cell", Fold("setup", "Setup", code) + shown);
        return code + shown == "" ? "" : Section(cell, "cell", code + shown);
    }

    private static string Section(Cell cell, string kind, string inner)
    {
        string role = Roles.FirstOrDefault(cell.HasTag) is { } found ? " " + found : "";
        string exercise = cell.Tags.Any(t => t.StartsWith("exercise-", StringComparison.Ordinal)) ? " exercise" : "";
        return $"<section class=\"{kind}{role}{exercise}\" id=\"cell-{Html.Escape(cell.Id)}\">\n{inner}</section>\n";
    }

    private static string Fold(string kind, string label, string inner) => $"<details class=\"{kind}\"><summary>{label}</summary>\n{inner}</details>\n";
}
