using System.Collections;
using System.Globalization;
using System.Net;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A sequence or a dictionary as HTML: a list of plain values on one line, objects as a table with a column for each member.</summary>
internal static class HtmlTable
{
    public static void Write(IEnumerable sequence, FormatContext context)
    {
        var (keys, items, more) = Take(sequence);
        if (items.Count == 0) context.Writer.Write("<i>(empty)</i>");
        else if (keys is null && items.All(i => i is null || PlainForm.IsScalar(i))) WriteList(more.Length > 0 ? [.. items, null] : items, context);
        else WriteTable(keys, items, more, context);
    }

    /// <summary>One item beyond the limit makes the list end in dots.</summary>
    private static void WriteList(List<object?> sequence, FormatContext context) =>
        context.Writer.Write($"<div class=\"dni-plaintext\"><pre>{WebUtility.HtmlEncode(sequence.ToDisplayString())}</pre></div>");

    private static void WriteTable(List<object?>? keys, List<object?> items, string more, FormatContext context)
    {
        string[] columns = [.. items.Where(i => !IsOneValue(i)).SelectMany(i => Members.Of(i!.GetType())).Select(m => m.Name).Distinct()];
        bool hasValues = items.Any(IsOneValue);
        string header = string.Concat(columns.Prepend(hasValues ? "value" : null).OfType<string>().Select(c => $"<th>{WebUtility.HtmlEncode(c)}</th>"));
        context.Writer.Write($"<table><thead><tr><th><i>{(keys is null ? "index" : "key")}</i></th>{header}</tr></thead><tbody>");
        for (int row = 0; row < items.Count; row++)
            WriteRow(keys is null ? row.ToString(CultureInfo.InvariantCulture) : keys[row], items[row], columns, hasValues, context);
        if (more.Length > 0)
            context.Writer.Write($"<tr><td colspan=\"{columns.Length + (hasValues ? 2 : 1)}\"><i>{more}</i></td></tr>");
        context.Writer.Write("</tbody></table>");
    }

    private static void WriteRow(object? key, object? item, string[] columns, bool hasValues, FormatContext context)
    {
        context.Writer.Write("<tr>");
        Cell(key, context);
        if (hasValues) Cell(IsOneValue(item) ? item : "", context);
        foreach (string column in columns)
        {
            var member = IsOneValue(item) ? null : Members.Of(item!.GetType()).FirstOrDefault(m => m.Name == column);
            Cell(member is null ? "" : Members.Read(member, item!), context);
        }
        context.Writer.Write("</tr>");
    }

    private static void Cell(object? value, FormatContext context)
    {
        context.Writer.Write("<td>");
        value.FormatTo(context, HtmlFormatter.MimeType);
        context.Writer.Write("</td>");
    }

    /// <summary>True for what fills one cell: plain values, sequences, and types that bring their own formatters.</summary>
    private static bool IsOneValue(object? item) =>
        item is null or IEnumerable || PlainForm.IsScalar(item) || SourceFormatters.Of(item.GetType()).Formatters.Count > 0
        || Members.Of(item.GetType()).Count == 0;

    private static (List<object?>? Keys, List<object?> Items, string More) Take(IEnumerable sequence)
    {
        int limit = Formatter.ListExpansionLimit;
        var dictionary = sequence as IDictionary;
        var taken = (dictionary?.Keys ?? sequence).Cast<object?>().Take(limit + 1).ToList();
        string more = taken.Count <= limit ? "" : sequence is ICollection all ? $"({all.Count - limit} more)" : "(more)";
        var shown = taken.Take(limit).ToList();
        return dictionary is null ? (null, shown, more) : (shown, [.. shown.Select(k => dictionary[k!])], more);
    }
}
