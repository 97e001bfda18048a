using System.Text;

namespace Cairn.Publishing;

/// <summary>C# source as HTML with a span of class k (keyword), s (string), c (comment), n (number), t (type), m (method) or d (directive) a token.</summary>
/// <remarks>A lexer only: types and methods are guessed from capital letters and brackets. Removing the tags gives back the source.</remarks>
public static class CSharpHighlighter
{
    /// <summary>The source, escaped and marked.</summary>
    /// <param name="code">A cell of C#: statements, directives (<c>#r</c>) and magic commands (<c>#!time</c>).</param>
    public static string ToHtml(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var html = new StringBuilder(code.Length * 2);
        var lexer = new CSharpLexer(code);
        while (lexer.Next() is { Length: > 0 } token) Append(html, lexer.Kind, token);
        return html.ToString();
    }

    private static void Append(StringBuilder html, char kind, string token)
    {
        if (kind == ' ') html.Append(Html.Escape(token));
        else html.Append("<span class=\"").Append(kind).Append("\">").Append(Html.Escape(token)).Append("</span>");
    }
}
