namespace Cairn.Publishing;

/// <summary>Cuts C# into tokens and says the kind of each; holes of interpolated strings come as code.</summary>
internal sealed class CSharpLexer(string code)
{
    private static readonly HashSet<string> Keywords = [.. """
        abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit extern
        false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out override params
        private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true try typeof uint ulong
        unchecked unsafe ushort using virtual void volatile while var record init await async yield when where with not and or nameof nint nuint required get set
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    private readonly Stack<Hole> holes = new();
    private int at;

    /// <summary>The kind of the last token: k, s, c, n, t, m, d, or a blank for none.</summary>
    public char Kind { get; private set; } = ' ';

    /// <summary>The next token, or an empty string at the end.</summary>
    public string Next()
    {
        if (at >= code.Length) return "";
        int start = at;
        (Kind, at) = Token(start);
        return code[start..at];
    }

    private (char Kind, int End) Token(int start)
    {
        char c = code[start];
        if (holes.Count > 0 && c == '}' && holes.Peek().Depth == 0) return ('s', CSharpStrings.Text(code, start + 1, holes.Pop(), holes));
        Count(c);
        if (c == '#' && StartsLine(start)) return ('d', EndOfLine(start));
        if (At(start, "//")) return ('c', EndOfLine(start));
        if (At(start, "/*")) return ('c', EndOf(start + 2, "*/"));
        if (CSharpStrings.Starts(code, start)) return ('s', CSharpStrings.Read(code, start, holes));
        if (char.IsAsciiDigit(c)) return ('n', Number(start));
        return char.IsLetter(c) || c is '_' or '@' ? Word(start) : (' ', start + 1);
    }

    private bool StartsLine(int start) => code.AsSpan(0, start).TrimEnd(' ') is [] or [.., '\n'];

    private void Count(char c)
    {
        if (holes.Count == 0) return;
        if (c is '{' or '(' or '[') holes.Peek().Depth++;
        if (c is '}' or ')' or ']') holes.Peek().Depth--;
    }

    private (char Kind, int End) Word(int start)
    {
        int end = start + 1;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] == '_')) end++;
        string word = code[start..end];
        if (Keywords.Contains(word)) return ('k', end);
        char next = NextVisible(end);
        if (next == '(') return (Follows(start, "new") ? 't' : 'm', end);
        bool type = char.IsUpper(word[0]) && word.Length > 1 && (next is '.' or '<' or '[' or '?' || char.IsLetter(next) || Follows(start, "new")) && !IsMember(start);
        return (type ? 't' : ' ', end);
    }

    private bool IsMember(int start) => start > 0 && code[start - 1] == '.';

    private bool Follows(int start, string word) => code.AsSpan(0, start).TrimEnd() is var before && before.EndsWith(word, StringComparison.Ordinal) && before.Length < start;

    private char NextVisible(int end)
    {
        while (end < code.Length && code[end] == ' ') end++;
        return end < code.Length ? code[end] : '\n';
    }

    private int Number(int start)
    {
        int end = start + 1;
        while (end < code.Length && (char.IsLetterOrDigit(code[end]) || code[end] == '_' || IsFraction(end) || IsExponentSign(start, end))) end++;
        return end;
    }

    private bool IsFraction(int end) => code[end] == '.' && end + 1 < code.Length && char.IsAsciiDigit(code[end + 1]);

    private bool IsExponentSign(int start, int end) =>
        code[end] is '+' or '-' && code[end - 1] is 'e' or 'E' && code[start..end] is not ['0', 'x', ..] && end + 1 < code.Length && char.IsAsciiDigit(code[end + 1]);

    private bool At(int start, string text) => string.CompareOrdinal(code, start, text, 0, text.Length) == 0;

    private int EndOfLine(int start) => code.IndexOf('\n', start) is var end && end < 0 ? code.Length : end;

    private int EndOf(int start, string text) => code.IndexOf(text, start, StringComparison.Ordinal) is var end && end < 0 ? code.Length : end + text.Length;
}
