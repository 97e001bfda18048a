using System.Text;

namespace Cairn.Publishing;

/// <summary>Text as HTML.</summary>
internal static class Html
{
    /// <summary>Text that is safe between tags and in double-quoted attributes; control characters that HTML forbids are dropped.</summary>
    public static string Escape(string text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (char c in text) Append(html, c);
        return html.ToString();
    }

    /// <summary>JSON that is safe inside a script element: no character of it can end the element.</summary>
    public static string ScriptJson(System.Text.Json.Nodes.JsonNode json) =>
        json.ToJsonString().Replace("<", "\\u003C", StringComparison.Ordinal).Replace(">", "\\u003E", StringComparison.Ordinal).Replace("&", "\\u0026", StringComparison.Ordinal);

    /// <summary>A name for an id: lower case letters, digits and hyphens.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder();
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return slug.ToString().Trim('-') is { Length: > 0 } name ? name : "section";
    }

    private static void Append(StringBuilder html, char c)
    {
        if (c == '<') html.Append("&lt;");
        else if (c == '>') html.Append("&gt;");
        else if (c == '&') html.Append("&amp;");
        else if (c == '"') html.Append("&quot;");
        else if (c == '\'') html.Append("&#39;");
        else if (c >= ' ' || c is '\n' or '\t') html.Append(c);
    }
}
