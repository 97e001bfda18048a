using Cairn.Figures.Drawing;

namespace Cairn.Core;

/// <summary>Checks colours where they are given, so that a misspelled one is an error and not a grey line.</summary>
internal static class FigureColor
{
    /// <summary>The colour, or null for the palette's next.</summary>
    /// <exception cref="ArgumentException">The text is no colour; near names are listed.</exception>
    internal static string? Checked(string? color, string parameter = "color")
    {
        if (color is null || CssColor.TryParse(color, out _))
            return color;
        string near = string.Join(", ", CssColor.Names.OrderBy(n => Distance(n, color)).ThenBy(n => n, StringComparer.Ordinal).Take(3));
        throw new ArgumentException($"'{color}' is not a colour. Write a CSS name (near: {near}), #rrggbb, rgb(r, g, b) or rgba(r, g, b, a), or Plot.Color(0) to Plot.Color(7).", parameter);
    }

    /// <summary>The colour with an opacity in 0 to 1.</summary>
    internal static string Faded(string color, double opacity)
    {
        var c = CssColor.Parse(color);
        return FormattableString.Invariant($"rgba({c.R},{c.G},{c.B},{opacity})");
    }

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0]++;
            for (int j = 1; j <= b.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1)));
        }
        return row[^1];
    }
}
