using System.Text;
using System.Xml.Linq;

namespace Cairn.Publishing;

/// <summary>Letters in other alphabets: \mathbb, \mathcal, \mathbf and so on, as the Unicode letters made for it.</summary>
internal static class TexAlphabets
{
    // First code points of A, a and 0 in the block Mathematical Alphanumeric Symbols; 0: the block has no such letters.
    private static readonly Dictionary<string, (int Upper, int Lower, int Digit)> Blocks = new(StringComparer.Ordinal)
    {
        ["mathbf"] = (0x1D400, 0x1D41A, 0x1D7CE),
        ["boldsymbol"] = (0x1D468, 0x1D482, 0x1D7CE),
        ["bm"] = (0x1D468, 0x1D482, 0x1D7CE),
        ["mathcal"] = (0x1D49C, 0x1D4B6, 0),
        ["mathscr"] = (0x1D49C, 0x1D4B6, 0),
        ["mathfrak"] = (0x1D504, 0x1D51E, 0),
        ["mathbb"] = (0x1D538, 0x1D552, 0x1D7D8),
        ["mathsf"] = (0x1D5A0, 0x1D5BA, 0x1D7E2),
        ["mathtt"] = (0x1D670, 0x1D68A, 0x1D7F6),
        ["mathrm"] = (0, 0, 0),
        ["mathit"] = (0, 0, 0),
    };

    // Letters that Unicode had before the block was made; their places in it are empty.
    private static readonly Dictionary<int, string> Older = new()
    {
        [0x1D49D] = "ℬ",
        [0x1D4A0] = "ℰ",
        [0x1D4A1] = "ℱ",
        [0x1D4A3] = "ℋ",
        [0x1D4A4] = "ℐ",
        [0x1D4A7] = "ℒ",
        [0x1D4A8] = "ℳ",
        [0x1D4AD] = "ℛ",
        [0x1D4BA] = "ℯ",
        [0x1D4BC] = "ℊ",
        [0x1D4C4] = "ℴ",
        [0x1D506] = "ℭ",
        [0x1D50B] = "ℌ",
        [0x1D50C] = "ℑ",
        [0x1D515] = "ℜ",
        [0x1D51D] = "ℨ",
        [0x1D53A] = "ℂ",
        [0x1D53F] = "ℍ",
        [0x1D545] = "ℕ",
        [0x1D547] = "ℙ",
        [0x1D548] = "ℚ",
        [0x1D549] = "ℝ",
        [0x1D551] = "ℤ",
    };

    public static bool Knows(string name) => Blocks.ContainsKey(name);

    /// <summary>The group set in an alphabet; what has no letter there (Greek, operators) stays as it is.</summary>
    public static XElement Set(string name, string group)
    {
        if (name is "mathrm" or "mathit" && group.Length > 0 && group.All(char.IsAsciiLetter)) return Word(group, name == "mathit");
        var formula = new TexParser(group).Formula();
        foreach (var letter in formula.DescendantsAndSelf().Where(e => e.Name == "mi" || e.Name == "mn").ToList()) Restyle(letter, name);
        return formula;
    }

    private static XElement Word(string text, bool italic) =>
        italic ? new XElement("mi", new XAttribute("style", "font-style: italic"), text) : MathMl.Upright(text);

    private static void Restyle(XElement letter, string name)
    {
        if (name == "mathrm" && letter.Name == "mi") letter.SetAttributeValue("mathvariant", "normal");
        var block = Blocks[name];
        var mapped = new StringBuilder();
        foreach (char c in letter.Value) mapped.Append(Map(c, block));
        if (mapped.ToString() is var text && text != letter.Value) letter.Value = text;
        else if (name is "boldsymbol" or "bm" or "mathbf") letter.SetAttributeValue("style", "font-weight: bold");
    }

    private static string Map(char c, (int Upper, int Lower, int Digit) block)
    {
        int code = c switch
        {
            >= 'A' and <= 'Z' when block.Upper > 0 => block.Upper + c - 'A',
            >= 'a' and <= 'z' when block.Lower > 0 => block.Lower + c - 'a',
            >= '0' and <= '9' when block.Digit > 0 => block.Digit + c - '0',
            _ => c,
        };
        return Older.TryGetValue(code, out string? older) ? older : char.ConvertFromUtf32(code);
    }
}
