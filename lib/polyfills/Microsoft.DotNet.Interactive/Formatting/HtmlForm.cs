using System.Collections;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The HTML form of a value: scalars as plain text, objects as a tree that folds, sequences of objects and dictionaries as tables.</summary>
internal static class HtmlForm
{
    public static void Write(object? value, FormatContext context)
    {
        if (value is IHtmlContent html) html.WriteTo(context.Writer, HtmlEncoder.Default);
        else if (value is null) WritePlain(WebUtility.HtmlEncode(Formatter.NullString), context);
        else if (context.Depth > 1 && value is string or char) context.Writer.Write(Encode(value));
        else if (PlainForm.IsScalar(value) || context.Depth > Formatter.RecursionLimit) WritePlain(Encode(value), context);
        else if (value is IEnumerable sequence) HtmlTable.Write(sequence, context);
        else if (Rows(value) is { Count: > 0 } rows) WriteTree(value, rows, context);
        else WritePlain(Encode(value), context);
    }

    private static void WritePlain(string encoded, FormatContext context) =>
        context.Writer.Write($"<div class=\"dni-plaintext\"><pre>{encoded}</pre></div>");

    private static void WriteTree(object value, IReadOnlyList<(string Name, object? Value)> rows, FormatContext context)
    {
        string open = context.Depth == 1 ? " open=\"open\"" : "";
        context.Writer.Write($"<details{open} class=\"dni-treeview\"><summary><span class=\"dni-code-hint\"><code>{Summary(value)}</code></span></summary>");
        context.Writer.Write("<div><table><thead><tr></tr></thead><tbody>");
        foreach (var (name, part) in rows)
        {
            context.Writer.Write($"<tr><td>{WebUtility.HtmlEncode(name)}</td><td>");
            part.FormatTo(context, HtmlFormatter.MimeType);
            context.Writer.Write("</td></tr>");
        }
        context.Writer.Write("</tbody></table></div></details>");
    }

    private static IReadOnlyList<(string Name, object? Value)> Rows(object value) => value is ITuple tuple
        ? [.. Enumerable.Range(0, tuple.Length).Select(i => ($"Item{i + 1}", tuple[i]))]
        : [.. Members.Of(value.GetType()).Select(m => (m.Name, Members.Read(m, value)))];

    /// <summary>The value's own words, or else the name of its type.</summary>
    private static string Summary(object value)
    {
        string? text = value.ToString();
        return WebUtility.HtmlEncode(string.IsNullOrEmpty(text) || text == value.GetType().ToString() ? value.GetType().Name : text);
    }

    private static string Encode(object value) => WebUtility.HtmlEncode(value.ToDisplayString());
}
