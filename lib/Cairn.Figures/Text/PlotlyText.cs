using System.Net;

namespace Cairn.Figures.Text;

/// <summary>Reads the few tags that plotly.js allows in texts (b, i, em, sub, sup, br); every other tag is text.</summary>
internal static class PlotlyText
{
    internal static List<List<TextRun>> Parse(string text)
    {
        var lines = new List<List<TextRun>> { new() };
        var state = new TextRun("", false, false, 0);
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '<' || Tag(text, i) is not { } tag)
                continue;
            Add(lines, state, text[start..i]);
            if (tag is "br" or "br/" or "br /")
                lines.Add([]);
            state = Apply(state, tag);
            start = i + tag.Length + 2;
            i = start - 1;
        }
        Add(lines, state, text[start..]);
        return lines;
    }

    /// <summary>The text without tags, on one line.</summary>
    internal static string Plain(string? text) =>
        text is null ? "" : string.Join(' ', Parse(text).Select(line => string.Concat(line.Select(run => run.Text))));

    private static void Add(List<List<TextRun>> lines, TextRun state, string text)
    {
        if (text.Length > 0)
            lines[^1].Add(state with { Text = WebUtility.HtmlDecode(text) });
    }

    private static string? Tag(string text, int at)
    {
        int end = text.IndexOf('>', at);
        if (end < 0 || end - at > 8)
            return null;
        string tag = text[(at + 1)..end].ToLowerInvariant();
        return tag is "b" or "/b" or "i" or "/i" or "em" or "/em" or "sub" or "/sub" or "sup" or "/sup" or "br" or "br/" or "br /" ? tag : null;
    }

    private static TextRun Apply(TextRun state, string tag) => tag switch
    {
        "b" or "/b" => state with { Bold = tag == "b" },
        "i" or "em" => state with { Italic = true },
        "/i" or "/em" => state with { Italic = false },
        "sub" => state with { Level = -1 },
        "sup" => state with { Level = 1 },
        "/sub" or "/sup" => state with { Level = 0 },
        _ => state,
    };
}
