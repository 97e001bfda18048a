using System.Globalization;
using System.Net;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A frame as HTML without scripts: a table of 25 rows, and the rows behind them folded, 25 to a fold.</summary>
internal static class FrameHtml
{
    /// <summary>A notebook stores what it shows, so a large frame shows its beginning only: 250 rows, fewer where there are many columns.</summary>
    private const int MostRows = 250;
    private const int MostCells = 1500;

    public static string Of(DataFrame frame)
    {
        long total = frame.Rows.Count;
        int shown = (int)Math.Min(total, Math.Clamp(MostCells / Math.Max(1, frame.Columns.Count), DataFrame.ShownRows, MostRows));
        var html = new StringBuilder();
        Table(html, frame, 0, Math.Min(shown, DataFrame.ShownRows), Caption(shown, total));
        for (int from = DataFrame.ShownRows; from < shown; from += DataFrame.ShownRows)
        {
            int to = Math.Min(from + DataFrame.ShownRows, shown);
            html.Append(CultureInfo.InvariantCulture, $"<details><summary>rows {from} to {to - 1}</summary>");
            Table(html, frame, from, to, "");
            html.Append("</details>");
        }
        return html.ToString();
    }

    private static string Caption(int shown, long total)
    {
        if (total <= DataFrame.ShownRows) return "";
        string first = shown < total ? FormattableString.Invariant($" (the first {shown} shown)") : "";
        return FormattableString.Invariant($"<caption>DataFrame: {total} rows{first}</caption>");
    }

    private static void Table(StringBuilder html, DataFrame frame, int from, int to, string caption)
    {
        html.Append("<table>").Append(caption).Append("<thead><tr><th><i>index</i></th>");
        foreach (var column in frame.Columns) html.Append("<th>").Append(WebUtility.HtmlEncode(column.Name)).Append("</th>");
        html.Append("</tr></thead><tbody>");
        for (int row = from; row < to; row++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td><i>{row}</i></td>");
            foreach (var column in frame.Columns) html.Append("<td>").Append(Cell(column[row])).Append("</td>");
            html.Append("</tr>");
        }
        html.Append("</tbody></table>");
    }

    private static string Cell(object value) => value is null ? "<i>null</i>" : WebUtility.HtmlEncode(CellText.Shown(value));
}
