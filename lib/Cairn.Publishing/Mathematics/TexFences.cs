using System.Xml.Linq;
using static Cairn.Publishing.MathMl;

namespace Cairn.Publishing;

/// <summary>Fences that grow with what they hold, and fences of a fixed size.</summary>
internal sealed partial class TexParser
{
    private static readonly Dictionary<string, string> Sizes = new(StringComparer.Ordinal)
    {
        ["big"] = "1.2em",
        ["Big"] = "1.8em",
        ["bigg"] = "2.4em",
        ["Bigg"] = "3em",
    };

    private XElement? Fences(string name)
    {
        if (name == "left") return Left();
        string size = name.TrimEnd('l', 'r', 'm');
        if (!Sizes.TryGetValue(size, out string? em)) return null;
        var fence = Fence(Delimiter(), true);
        fence.SetAttributeValue("minsize", em);
        fence.SetAttributeValue("maxsize", em);
        return fence;
    }

    private XElement Left()
    {
        var row = new XElement("mrow");
        Add(row, Delimiter());
        row.Add(Atoms());
        while (reader.Take("\\middle"))
        {
            Add(row, Delimiter());
            row.Add(Atoms());
        }

        if (!reader.Take("\\right")) throw new TexException("\\left has no \\right.");
        Add(row, Delimiter());
        return row;
    }

    private static void Add(XElement row, string delimiter)
    {
        if (delimiter.Length > 0) row.Add(Fence(delimiter, true));
    }

    private string Delimiter() => reader.Next() switch
    {
        "." => "",
        "<" or "\\langle" => "⟨",
        ">" or "\\rangle" => "⟩",
        "\\{" or "\\lbrace" => "{",
        "\\}" or "\\rbrace" => "}",
        "\\|" or "\\lVert" or "\\rVert" or "\\Vert" => "‖",
        "|" or "\\lvert" or "\\rvert" or "\\vert" => "|",
        "\\lfloor" => "⌊",
        "\\rfloor" => "⌋",
        "\\lceil" => "⌈",
        "\\rceil" => "⌉",
        "\\uparrow" => "↑",
        "\\downarrow" => "↓",
        "\\backslash" => "\\",
        ("(" or ")" or "[" or "]" or "/") and var same => same,
        var other => throw new TexException($"'{other}' is no delimiter."),
    };
}
