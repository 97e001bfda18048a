using System.Xml.Linq;
using static Cairn.Publishing.MathMl;

namespace Cairn.Publishing;

/// <summary>Recursive descent over TeX mathematics; one method for each kind of construct.</summary>
internal sealed partial class TexParser(string tex)
{
    private readonly TexReader reader = new(tex);
    private int depth;

    public XElement Formula()
    {
        var row = Aligned("");
        if (reader.Peek() is { Length: > 0 } rest) throw new TexException($"'{rest}' has nothing that it closes.");
        return row;
    }

    /// <summary>Atoms up to one of the tokens that end a row: a closing brace, bracket of a root, fence, cell or environment.</summary>
    private List<XElement> Atoms(string? closing = null)
    {
        if (++depth > 200) throw new TexException("The formula is nested more than 200 deep.");
        var atoms = new List<XElement>();
        while (reader.Peek() is var token && token.Length > 0 && token != closing && !EndsRow(token))
            atoms.AddRange(WithScripts(Atom(reader.Next()), token));
        depth--;
        return atoms;
    }

    private static bool EndsRow(string token) => token is "}" or "&" or "\\\\" or "\\right" or "\\middle" or "\\end" or "\\cr";

    /// <summary>One argument: a group in braces or a single atom.</summary>
    private XElement Argument()
    {
        if (reader.Take("{")) return Row(Closed(Atoms(), "}"));
        string token = reader.Next();
        if (token.Length == 0) throw new TexException("An argument is missing at the end.");
        return char.IsAsciiDigit(token[0]) ? new XElement("mn", token) : Atom(token); // \frac12 is a half
    }

    private List<XElement> Closed(List<XElement> atoms, string closing) =>
        reader.Take(closing) ? atoms : throw new TexException($"'{closing}' is missing.");

    private XElement Atom(string token) => token switch
    {
        "{" => Row(Closed(Atoms(), "}")),
        "^" or "_" => throw new TexException($"'{token}' has nothing to stand on."),
        "}" or "&" or "\\\\" => throw new TexException($"'{token}' stands where an argument is expected."),
        "~" => Space("0.333em"),
        "'" => Operator("′"),
        ['\\', ..] => Command(token[1..]),
        _ => Character(token),
    };

    private XElement Character(string token)
    {
        if (char.IsAsciiDigit(token[0])) return new XElement("mn", token + reader.RestOfNumber());
        if (token is "|") return new XElement("mo", new XAttribute("stretchy", "false"), "|");
        if (token is "(" or ")" or "[" or "]") return new XElement("mo", new XAttribute("stretchy", "false"), token);
        if (token is "/") return new XElement("mo", new XAttribute("lspace", "0"), new XAttribute("rspace", "0"), "/");
        if (token is "-") return Operator("−");
        if (token is "*") return Operator("∗");
        return char.IsLetter(token, 0) ? new XElement("mi", token) : Operator(token);
    }

    /// <summary>The atom with what is written above and below it.</summary>
    private IEnumerable<XElement> WithScripts(XElement atom, string token)
    {
        bool limits = TexSymbols.TakesLimits(token);
        if (reader.Take("\\limits")) limits = true;
        else if (reader.Take("\\nolimits")) limits = false;
        XElement? below = null, above = null;
        while (reader.Peek() is "^" or "_" or "'")
        {
            if (reader.Take("_")) below = Once(below, "_");
            else if (reader.Take("^")) above = Joined(above, Argument());
            else above = Primes(above);
        }

        yield return Scripted(atom, below, above, limits);
        if (TexSymbols.IsFunction(token) && !OpensFence(reader.Peek())) yield return Applied();
    }

    private XElement Once(XElement? before, string mark) =>
        before is null ? Argument() : throw new TexException($"Two '{mark}' stand on one symbol: add braces.");

    private XElement Primes(XElement? before)
    {
        string primes = "";
        while (reader.Take("'")) primes += "′";
        return Joined(before, Operator(primes));
    }

    private static bool OpensFence(string token) => token is "" or "(" or "[" or "|" or "}" or "&" or "\\left" or "\\bigl" or "\\Bigl" or "\\{" or "\\," or "\\!" or "\\\\";
}
