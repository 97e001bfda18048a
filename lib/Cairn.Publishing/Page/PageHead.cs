using System.Globalization;
using System.Text;
using Cairn.Notebooks;

namespace Cairn.Publishing;

/// <summary>The top of the page: title, promise, minutes, paper, what was checked.</summary>
internal static class PageHead
{
    public static string Title(Notebook notebook) =>
        notebook.Unit?.Title ?? FirstHeading(notebook) ?? Path.GetFileNameWithoutExtension(notebook.Path) ?? "Notebook";

    public static string Language(Notebook notebook) => notebook.Metadata["language"] is System.Text.Json.Nodes.JsonValue v && v.TryGetValue(out string? tag) ? tag : "en";

    public static string ToHtml(Notebook notebook, string title)
    {
        var html = new StringBuilder("<header class=\"page-head\">\n");
        if (notebook.Unit is { } unit) html.Append(CultureInfo.InvariantCulture, $"<p class=\"eyebrow\">{Html.Escape(Eyebrow(unit))}</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{Html.Escape(title)}</h1>\n");
        if (notebook.Unit is { } known) Append(html, known);
        html.Append(Results(notebook));
        return html.Append("</header>").ToString();
    }

    private static string Eyebrow(UnitInfo unit) => $"{unit.Id.Replace('-', ' ')} · {Duration(unit.Minutes)}";

    private static string Duration(int minutes) => minutes switch
    {
        < 90 => $"{minutes} minutes",
        _ when minutes % 60 == 0 => $"{minutes / 60} hours",
        _ when minutes % 60 == 30 => $"{minutes / 60}½ hours",
        _ => $"{minutes / 60} h {minutes % 60} min",
    };

    private static void Append(StringBuilder html, UnitInfo unit)
    {
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"promise\">{Html.Escape(unit.Promise)}</p>\n");
        if (unit.Paper is not { } paper) return;
        string title = Html.Escape(paper.Title);
        string? link = paper.Doi is { } doi ? "https://doi.org/" + doi : paper.Arxiv is { } arxiv ? "https://arxiv.org/abs/" + arxiv : null;
        string linked = link is null ? $"“{title}”" : $"<a href=\"{Html.Escape(link)}\">“{title}”</a>";
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"paper\">The paper: {Html.Escape(paper.Authors)}, {linked}, {Html.Escape(paper.Venue)}, {paper.Year}.</p>\n");
    }

    private static string Results(Notebook notebook)
    {
        var results = UnitResults.Of(notebook);
        if (results.Count == 0) return "";
        int checks = results.OfType<CheckRecord>().Count(), passed = results.OfType<CheckRecord>().Count(c => c.Passed);
        var parts = new List<string>();
        if (checks > 0) parts.Add(passed == checks ? $"✓ {Count(checks, "check")} passed" : $"✗ {checks - passed} of {Count(checks, "check")} failed");
        if (results.OfType<ClaimRecord>().Count() is > 0 and var claims) parts.Add($"{Count(claims, "claim")} compared with the literature");
        if (results.OfType<ExerciseRecord>().Select(e => e.Name).Distinct().Count() is > 0 and var exercises) parts.Add(Count(exercises, "exercise"));
        return $"<p class=\"results\">{string.Join(" · ", parts)}</p>\n";
    }

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : $"{n} {what}s";

    private static string? FirstHeading(Notebook notebook) => notebook.Cells
        .Where(c => c.Kind == CellKind.Markdown).SelectMany(c => c.Source.Split('\n'))
        .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();
}
