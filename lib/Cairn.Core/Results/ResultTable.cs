using System.Text;

namespace Cairn.Core;

/// <summary>A table of results: what, our value, the expected one or the paper's, tolerance, verdict.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [ShownFormatters.Html, ShownFormatters.Text])]
public sealed class ResultTable : IShown
{
    private static readonly string[] Heads = ["what", "ours", "expected / theirs", "tolerance", "verdict"];
    private readonly string title;
    private readonly ResultRow[] rows;

    internal ResultTable(string title, IEnumerable<Result> results)
    {
        Results = [.. results];
        this.title = title;
        rows = [.. Results.Select(r => r.Row)];
    }

    /// <summary>The results, in the order in which they came.</summary>
    public IReadOnlyList<Result> Results { get; }

    /// <summary>The table as text, columns aligned.</summary>
    public string Text => string.Join('\n', [title, .. AlignedLines()]);

    string IShown.Html
    {
        get
        {
            var html = new StringBuilder($"<div class=\"cairn-results\"><p><b>{Html.Text(title)}</b></p>");
            if (rows.Length == 0) return html.Append("</div>").ToString();
            html.Append("<table><thead><tr>").AppendJoin("", Heads.Select(h => $"<th style=\"text-align:left\">{h}</th>")).Append("</tr></thead><tbody>");
            foreach (var row in rows) html.Append(Line(row));
            return html.Append("</tbody></table></div>").ToString();
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string[] Cells(ResultRow row) => [row.What, row.Ours, row.Expected, row.Tolerance, row.Verdict];

    private static string Line(ResultRow row)
    {
        var cells = Cells(row)[..^1].Select(c => $"<td style=\"text-align:left\">{Html.Text(c)}</td>");
        return $"<tr>{string.Concat(cells)}<td style=\"text-align:left\">{Html.Mark(row.Verdict, row.Colour)}</td></tr>";
    }

    private IEnumerable<string> AlignedLines()
    {
        if (rows.Length == 0) yield break;
        string[][] table = [Heads, .. rows.Select(Cells)];
        var widths = Enumerable.Range(0, Heads.Length).Select(c => table.Max(r => Width(r[c]))).ToArray();
        foreach (var row in table)
            yield return string.Join("  ", row.Select((cell, c) => cell + new string(' ', widths[c] - Width(cell)))).TrimEnd();
    }

    private static int Width(string text) => text.EnumerateRunes().Count();
}
