using System.Globalization;

namespace Cairn.Figures.Drawing;

/// <summary>A colour as CSS and plotly.js spell it: a name, #rgb, #rrggbb, rgb(...) or rgba(...).</summary>
/// <param name="R">Red, 0 to 255.</param>
/// <param name="G">Green, 0 to 255.</param>
/// <param name="B">Blue, 0 to 255.</param>
/// <param name="A">Opacity, 0 to 1.</param>
public readonly record struct CssColor(byte R, byte G, byte B, double A = 1)
{
    /// <summary>Reads a colour; false if it is none.</summary>
    public static bool TryParse(string? text, out CssColor color)
    {
        color = default;
        string t = (text ?? "").Trim().ToLowerInvariant();
        if (t.StartsWith('#'))
            return Hex(t[1..], out color);
        if (t.StartsWith("rgb", StringComparison.Ordinal))
            return Function(t, out color);
        if (t is "transparent")
            return true;
        return CssColorNames.Hex.TryGetValue(t, out string? hex) && Hex(hex, out color);
    }

    /// <summary>The colour, or a neutral grey if the text is none.</summary>
    public static CssColor Parse(string? text) => TryParse(text, out var color) ? color : new(0x7f, 0x7f, 0x7f);

    /// <summary>The names that are colours.</summary>
    public static IReadOnlyCollection<string> Names => CssColorNames.Hex.Keys;

    /// <summary>#rrggbb, without the opacity.</summary>
    public string ToHex() => string.Create(CultureInfo.InvariantCulture, $"#{R:x2}{G:x2}{B:x2}");

    /// <summary>The mixture (1 - t) × this + t × other, t in 0 to 1.</summary>
    public CssColor Mix(CssColor other, double t) => new(Blend(R, other.R, t), Blend(G, other.G, t), Blend(B, other.B, t), A + (other.A - A) * t);

    private static byte Blend(byte a, byte b, double t) => (byte)Math.Clamp(Math.Round(a + (b - a) * t), 0, 255);

    private static bool Hex(string digits, out CssColor color)
    {
        color = default;
        if (digits.Length is 3 or 4)
            digits = string.Concat(digits.Select(d => new string(d, 2)));
        if (digits.Length is not (6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint n))
            return false;
        uint rgba = digits.Length == 6 ? (n << 8) | 0xff : n;
        color = new((byte)(rgba >> 24), (byte)(rgba >> 16), (byte)(rgba >> 8), Math.Round((rgba & 0xff) / 255.0, 3));
        return true;
    }

    private static bool Function(string text, out CssColor color)
    {
        color = default;
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !text.EndsWith(')'))
            return false;
        string[] parts = text[(open + 1)..^1].Split([',', ' ', '/'], StringSplitOptions.RemoveEmptyEntries);
        var n = new double[parts.Length];
        for (int i = 0; i < n.Length; i++)
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out n[i]))
                return false;
        if (n.Length is not (3 or 4) || n.Any(v => v is < 0 or > 255))
            return false;
        color = new((byte)Math.Round(n[0]), (byte)Math.Round(n[1]), (byte)Math.Round(n[2]), n.Length == 4 ? Math.Min(1, n[3]) : 1);
        return true;
    }
}
