using System.Net;

namespace Cairn.Core;

/// <summary>Small pieces of HTML that read on light and on dark pages.</summary>
internal static class Html
{
    public const string Good = "#1a8f4c";
    public const string Bad = "#d2452d";
    public const string Neutral = "#8a8f98";

    public static string Text(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);

    public static string Mark(string mark, string colour) => $"<span style=\"color:{colour};font-weight:bold\">{Text(mark)}</span>";

    public static string Line(string kind, string content) => $"<div class=\"cairn-{kind}\" style=\"margin:.15em 0\">{content}</div>";

    public static string Aside(string text) => $"<div style=\"margin-left:1.3em;opacity:.8\">{Text(text)}</div>";

    public static string Note(string text) => text.Length == 0 ? "" : $" <span style=\"opacity:.7\">({Text(text)})</span>";
}
