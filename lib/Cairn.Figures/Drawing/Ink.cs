namespace Cairn.Figures.Drawing;

/// <summary>Attributes for a colour: the colour itself, its opacity, and the class by which it changes on dark pages.</summary>
internal static class Ink
{
    internal static string Fill(string? color, double opacity = 1) => Paint("fill", 'f', color, opacity);

    internal static string Stroke(string? color, double opacity = 1) => Paint("stroke", 's', color, opacity);

    /// <summary>Both at once: an element has one class attribute.</summary>
    internal static string Both(string? fill, double fillOpacity, string? stroke, double strokeOpacity, double strokeWidth)
    {
        string both = Fill(fill, fillOpacity) + $" stroke-width=\"{Svg.Fine(strokeWidth)}\"" + Stroke(stroke, strokeOpacity);
        return both.Split(" class=\"") is [var a, var b, var c] ? $"{a} class=\"{b[..b.IndexOf('"', StringComparison.Ordinal)]} {c}{b[(b.IndexOf('"', StringComparison.Ordinal) + 1)..]}" : both;
    }

    private static string Paint(string property, char prefix, string? color, double opacity)
    {
        var parsed = CssColor.Parse(color);
        string hex = parsed.ToHex();
        double alpha = parsed.A * opacity;
        string dim = alpha < 0.9995 ? $" {property}-opacity=\"{Svg.Fine(alpha)}\"" : "";
        string twin = Theme.Classes.TryGetValue(hex, out string? name) ? $" class=\"{prefix}{name}\"" : "";
        return $" {property}=\"{hex}\"{dim}{twin}";
    }
}
