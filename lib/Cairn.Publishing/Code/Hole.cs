namespace Cairn.Publishing;

/// <summary>A hole <c>{...}</c> of an interpolated string in which the lexer stands.</summary>
/// <param name="quotes">Quotes that end the string: 1, or 3 and more for a raw one.</param>
/// <param name="braces">Braces that open a hole.</param>
/// <param name="verbatim">True after <c>@</c>: a backslash is a character, a doubled quote a quote.</param>
internal sealed class Hole(int quotes, int braces, bool verbatim)
{
    public int Quotes => quotes;

    public int Braces => braces;

    public bool Verbatim => verbatim;

    /// <summary>Brackets open inside the hole.</summary>
    public int Depth { get; set; }
}
