using System.Xml.Linq;
using static Cairn.Publishing.MathMl;

namespace Cairn.Publishing;

/// <summary>The commands that take arguments.</summary>
internal sealed partial class TexParser
{
    private XElement Command(string name)
    {
        if (TexSymbols.Find(name) is { } symbol) return symbol;
        if (TexSymbols.Accent(name) is { } accent) return Over(Argument(), accent, stretchy: name.StartsWith("wide", StringComparison.Ordinal) || name.StartsWith("over", StringComparison.Ordinal));
        if (TexAlphabets.Knows(name)) return TexAlphabets.Set(name, reader.RawGroup());
        return Structure(name) ?? Fences(name) ?? Stacked(name) ?? throw new TexException($"\\{name} is not known.");
    }

    private XElement? Structure(string name) => name switch
    {
        "frac" or "cfrac" => new XElement("mfrac", Argument(), Argument()),
        "dfrac" => Style(new XElement("mfrac", Argument(), Argument()), true),
        "tfrac" => Style(new XElement("mfrac", Argument(), Argument()), false),
        "binom" or "dbinom" or "tbinom" => Fenced("(", new XElement("mfrac", new XAttribute("linethickness", "0"), Argument(), Argument()), ")"),
        "sqrt" => Root(),
        "text" or "textrm" or "textnormal" or "mbox" or "textit" or "textbf" or "textsf" or "texttt" => Text(name),
        "operatorname" or "operatorname*" => Name(),
        "displaystyle" => Style(Row(Atoms()), true),
        "textstyle" or "scriptstyle" => Style(Row(Atoms()), false),
        "begin" => Environment(reader.RawGroup()),
        "phantom" => new XElement("mphantom", Argument()),
        "boxed" => new XElement("mrow", new XAttribute("class", "boxed"), Argument()),
        "mathop" or "mathrel" or "mathbin" or "mathord" => Argument(),
        "not" => Negated(),
        "tag" => new XElement("mrow", Space("2em"), new XElement("mtext", $"({reader.RawGroup()})")),
        _ => null,
    };

    private XElement? Stacked(string name) => name switch
    {
        "underline" => Under(Argument(), "_"),
        "underbrace" => Braced(Under(Argument(), "⏟"), "_"),
        "overbrace" => Braced(Over(Argument(), "⏞", true), "^"),
        "overset" or "stackrel" => Swapped("mover"),
        "underset" => Swapped("munder"),
        "substack" => Lines(),
        "pmod" => new XElement("mrow", Space("0.444em"), Fence("(", false), Upright("mod"), Space("0.333em"), Argument(), Fence(")", false)),
        _ => null,
    };

    private XElement Root()
    {
        if (!reader.Take("[")) return new XElement("msqrt", Argument());
        var degree = Row(Closed(Atoms("]"), "]"));
        return new XElement("mroot", Argument(), degree);
    }

    private XElement Text(string name)
    {
        string text = reader.RawGroup().Replace("\\ ", " ", StringComparison.Ordinal).Replace("~", " ", StringComparison.Ordinal);
        if (text.Contains('$', StringComparison.Ordinal)) throw new TexException("Mathematics inside \\text is not known here.");
        var element = new XElement("mtext", text.Replace("\\", "", StringComparison.Ordinal).Replace(' ', '\u00A0'));
        if (name == "textbf") element.SetAttributeValue("style", "font-weight: bold");
        if (name == "textit") element.SetAttributeValue("style", "font-style: italic");
        return element;
    }

    private XElement Name()
    {
        reader.Take("*");
        return Upright(reader.RawGroup().Replace("\\,", "\u2009", StringComparison.Ordinal));
    }

    private XElement Negated()
    {
        var element = Atom(reader.Next());
        element.Value += "\u0338";
        return element;
    }

    private XElement Braced(XElement body, string mark) =>
        reader.Take(mark) ? new XElement(mark == "_" ? "munder" : "mover", body, Argument()) : body;

    private XElement Swapped(string element)
    {
        var mark = Argument();
        return new XElement(element, Argument(), mark);
    }

    private static XElement Style(XElement body, bool display) =>
        new("mstyle", new XAttribute("displaystyle", display ? "true" : "false"), new XAttribute("scriptlevel", "0"), body);
}
