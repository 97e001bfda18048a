namespace Cairn.Figures.Text;

/// <summary>Estimated widths of text in the sans-serif fonts that pictures name (Helvetica's advance widths, widened).</summary>
internal static class TextMetrics
{
    private const double Safety = 1.12; // readers' fonts differ (DejaVu Sans is this much wider); too wide never overlaps

    // Advance widths of the characters ' ' to '~' in thousandths of the font size.
    private static readonly short[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>Width in pixels of plain text at a font size in pixels.</summary>
    internal static double Width(string text, double size)
    {
        int sum = 0;
        foreach (char c in text)
            sum += c is >= ' ' and <= '~' ? Ascii[c - ' '] : Other(c);
        return sum * size * Safety / 1000;
    }

    /// <summary>Width of the widest line of text with plotly's tags.</summary>
    internal static double MarkedWidth(string text, double size) =>
        PlotlyText.Parse(text).Max(line => line.Sum(run => Width(run.Text, size * run.Scale)));

    private static int Other(char c) => c switch
    {
        '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹') or '⁻' or (>= '₀' and <= '₉') => 350,
        '×' or '−' or '±' or '≈' or '≤' or '≥' => 584,
        >= '\u2e80' => 1000, // east Asian scripts are square
        _ => 580,
    };
}
