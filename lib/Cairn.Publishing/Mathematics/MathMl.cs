using System.Xml.Linq;

namespace Cairn.Publishing;

/// <summary>The MathML elements that the converter puts together.</summary>
internal static class MathMl
{
    public static XElement Row(IReadOnlyList<XElement> parts) => parts.Count == 1 ? parts[0] : new XElement("mrow", parts);

    public static XElement Operator(string text) => new("mo", text);

    public static XElement Space(string width) => new("mspace", new XAttribute("width", width));

    public static XElement Applied() => new("mo", new XAttribute("lspace", "0"), new XAttribute("rspace", "0.167em"), "\u2061");

    public static XElement Upright(string text) => text.Length == 1 ? new XElement("mi", new XAttribute("mathvariant", "normal"), text) : new XElement("mi", text);

    public static XElement Fence(string text, bool stretchy) =>
        new("mo", new XAttribute("fence", "true"), new XAttribute("stretchy", stretchy ? "true" : "false"), text);

    public static XElement Fenced(string open, XElement body, string close)
    {
        var row = new XElement("mrow");
        if (open.Length > 0) row.Add(Fence(open, true));
        row.Add(body);
        if (close.Length > 0) row.Add(Fence(close, true));
        return row;
    }

    public static XElement Over(XElement body, string accent, bool stretchy) =>
        new("mover", new XAttribute("accent", "true"), body, new XElement("mo", new XAttribute("stretchy", stretchy ? "true" : "false"), accent));

    public static XElement Under(XElement body, string accent) =>
        new("munder", new XAttribute("accentunder", "true"), body, new XElement("mo", new XAttribute("stretchy", "true"), accent));

    public static XElement Joined(XElement? before, XElement next) => before is null ? next : new XElement("mrow", before, next);

    public static XElement Scripted(XElement atom, XElement? below, XElement? above, bool limits) => (below, above) switch
    {
        (null, null) => atom,
        (not null, null) => new XElement(limits ? "munder" : "msub", atom, below),
        (null, not null) => new XElement(limits ? "mover" : "msup", atom, above),
        _ => new XElement(limits ? "munderover" : "msubsup", atom, below, above),
    };
}
