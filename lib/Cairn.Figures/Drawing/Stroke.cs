namespace Cairn.Figures.Drawing;

/// <summary>How a line is drawn. Width in pixels; Dash is plotly's name (solid, dash, dot, dashdot, longdash, longdashdot) or a list of pixels.</summary>
internal readonly record struct Stroke(string Color, double Width = 1, string? Dash = null, double Opacity = 1)
{
    internal string Attributes() =>
        $" fill=\"none\"{Ink.Stroke(Color, Opacity)}{(Width == 1 ? "" : $" stroke-width=\"{Svg.Fine(Width)}\"")}{Dashes()}";

    private string Dashes()
    {
        double w = Math.Max(1, Width);
        string? pattern = Dash switch
        {
            null or "" or "solid" => null,
            "dash" => $"{Svg.N(4 * w)} {Svg.N(2.5 * w)}",
            "dot" => $"{Svg.N(w)} {Svg.N(2 * w)}",
            "dashdot" => $"{Svg.N(4 * w)} {Svg.N(2 * w)} {Svg.N(w)} {Svg.N(2 * w)}",
            "longdash" => $"{Svg.N(7 * w)} {Svg.N(3 * w)}",
            "longdashdot" => $"{Svg.N(7 * w)} {Svg.N(2 * w)} {Svg.N(w)} {Svg.N(2 * w)}",
            _ => Dash.All(c => char.IsAsciiDigit(c) || c is ' ' or ',' or '.' or 'p' or 'x') ? Dash.Replace("px", "", StringComparison.Ordinal) : null,
        };
        return pattern is null ? "" : $" stroke-dasharray=\"{pattern}\"";
    }
}
