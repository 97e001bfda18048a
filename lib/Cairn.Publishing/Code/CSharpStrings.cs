namespace Cairn.Publishing;

/// <summary>Finds where string and character literals end: plain, verbatim, raw, interpolated.</summary>
internal static class CSharpStrings
{
    public static bool Starts(string code, int at) => code[at] is '"' or '\'' || (code[at] is '$' or '@' && Quote(code, at) > at);

    /// <summary>The end of the literal, or of its part before the first hole, which is then pushed.</summary>
    public static int Read(string code, int at, Stack<Hole> holes)
    {
        if (code[at] == '\'') return Character(code, at);
        int quote = Quote(code, at);
        string prefix = code[at..quote];
        int quotes = Run(code, quote, '"');
        if (quotes == 2 && prefix.Length == 0) return quote + 2;
        int length = quotes >= 3 ? quotes : 1;
        var hole = new Hole(length, prefix.Count(c => c == '$') is var dollars && length == 1 ? Math.Min(1, dollars) : dollars, prefix.Contains('@', StringComparison.Ordinal));
        return Text(code, quote + length, hole, holes);
    }

    /// <summary>From inside a string to its end, or to behind the braces that open its next hole.</summary>
    public static int Text(string code, int at, Hole hole, Stack<Hole> holes)
    {
        for (; at < code.Length; at++)
        {
            if (code[at] == '"' && Run(code, at, '"') >= hole.Quotes)
            {
                if (!hole.Verbatim || hole.Quotes > 1 || Run(code, at, '"') % 2 == 1) return at + (hole.Verbatim ? Run(code, at, '"') : hole.Quotes);
                at += Run(code, at, '"') - 1;
            }
            else if (code[at] == '\\' && hole is { Quotes: 1, Verbatim: false }) at++;
            else if (code[at] == '\n' && hole is { Quotes: 1, Verbatim: false }) return at;
            else if (code[at] == '{' && hole.Braces > 0)
            {
                int run = Run(code, at, '{');
                if (run >= hole.Braces && (hole.Quotes > 1 || run % 2 == 1)) return Open(at + run, hole, holes);
                at += run - 1;
            }
        }

        return code.Length;
    }

    private static int Open(int at, Hole hole, Stack<Hole> holes)
    {
        holes.Push(new Hole(hole.Quotes, hole.Braces, hole.Verbatim));
        return at;
    }

    private static int Character(string code, int at)
    {
        int end = at + 1;
        while (end < code.Length && code[end] != '\'' && code[end] != '\n') end += code[end] == '\\' ? 2 : 1;
        return Math.Min(code.Length, end < code.Length && code[end] == '\'' ? end + 1 : at + 1);
    }

    private static int Quote(string code, int at)
    {
        int quote = at;
        while (quote < code.Length && code[quote] is '$' or '@') quote++;
        return quote < code.Length && code[quote] == '"' ? quote : -1;
    }

    private static int Run(string code, int at, char c)
    {
        int end = at;
        while (end < code.Length && code[end] == c) end++;
        return end - at;
    }
}
