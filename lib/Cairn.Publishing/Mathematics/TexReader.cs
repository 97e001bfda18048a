namespace Cairn.Publishing;

/// <summary>Reads TeX token by token: <c>\name</c>, <c>\,</c> or one character; spaces between tokens mean nothing.</summary>
internal sealed class TexReader(string tex)
{
    private int at;

    /// <summary>The next token, or an empty string at the end.</summary>
    public string Peek()
    {
        int before = at;
        string token = Next();
        at = before;
        return token;
    }

    public string Next()
    {
        SkipSpace();
        if (at >= tex.Length) return "";
        if (tex[at] != '\\') return NextCharacter();
        int start = at++;
        if (at >= tex.Length) throw new TexException("The formula ends in a lone backslash.");
        if (!char.IsAsciiLetter(tex[at])) return tex[start..++at];
        while (at < tex.Length && char.IsAsciiLetter(tex[at])) at++;
        return tex[start..at];
    }

    /// <summary>Takes the token if it comes next.</summary>
    public bool Take(string token)
    {
        if (Peek() != token) return false;
        Next();
        return true;
    }

    /// <summary>The characters of a group in braces as they stand, spaces kept; or the next token.</summary>
    public string RawGroup()
    {
        if (!Take("{")) return Next();
        int start = at;
        for (int depth = 1; at < tex.Length; at++)
        {
            if (tex[at] == '\\') at++;
            else if (tex[at] == '{') depth++;
            else if (tex[at] == '}' && --depth == 0) return tex[start..at++];
        }

        throw new TexException("A group is not closed: '}' is missing.");
    }

    /// <summary>Digits with at most one point between them, from the current place.</summary>
    public string RestOfNumber()
    {
        int start = at;
        while (at < tex.Length && (char.IsAsciiDigit(tex[at]) || IsPointInNumber())) at++;
        return tex[start..at];
    }

    private bool IsPointInNumber() => tex[at] == '.' && at + 1 < tex.Length && char.IsAsciiDigit(tex[at + 1]);

    private string NextCharacter()
    {
        int length = char.IsHighSurrogate(tex[at]) && at + 1 < tex.Length ? 2 : 1;
        at += length;
        return tex[(at - length)..at];
    }

    private void SkipSpace()
    {
        while (at < tex.Length && (char.IsWhiteSpace(tex[at]) || tex[at] == '%'))
            at = tex[at] == '%' ? EndOfLine() : at + 1;
    }

    private int EndOfLine()
    {
        int end = tex.IndexOf('\n', at);
        return end < 0 ? tex.Length : end;
    }
}
