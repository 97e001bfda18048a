namespace Cairn.Figures.Drawing;

/// <summary>How a text is drawn. Size in pixels; Anchor start, middle or end; Angle in degrees clockwise about the text's point; Halo keeps it readable over data.</summary>
internal readonly record struct TextStyle(double Size, string Color, string Anchor = "start", double Angle = 0, bool Strong = false, bool Halo = false)
{
    internal string Attributes(double x, double y) =>
        $" font-size=\"{Svg.N(Size)}\"{(Halo ? Ink.Both(Color, 1, Theme.Paper, 1, 3) + " paint-order=\"stroke\" stroke-linejoin=\"round\"" : Ink.Fill(Color))}{(Anchor == "start" ? "" : $" text-anchor=\"{Anchor}\"")}{(Strong ? " font-weight=\"600\"" : "")}"
        + (Angle == 0 ? "" : $" transform=\"rotate({Svg.N(Angle)} {Svg.N(x)} {Svg.N(y)})\"");
}
