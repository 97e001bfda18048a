using System.Globalization;
using System.Text;
using Cairn.Figures.Text;

namespace Cairn.Figures.Drawing;

/// <summary>Writes SVG elements. Coordinates are rounded to a tenth of a pixel and spelled in the invariant culture.</summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new();

    public override string ToString() => text.ToString();

    internal static string N(double value) => (Math.Round(value, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);

    internal static string Fine(double value) => Math.Round(value, 3).ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>Escapes text for element content and attributes; characters that XML cannot hold are left out.</summary>
    internal static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var rune in value.EnumerateRunes())
            _ = rune.Value switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                < ' ' and not '\t' and not '\n' or 0xFFFE or 0xFFFF => escaped,
                _ => escaped.Append(rune.ToString()),
            };
        return escaped.ToString();
    }

    internal Svg Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    internal Svg Open(string element)
    {
        text.Append('<').Append(element).Append('>');
        return this;
    }

    internal Svg Close(string name)
    {
        text.Append("</").Append(name).Append('>');
        return this;
    }

    internal void Line(double x1, double y1, double x2, double y2, Stroke stroke) =>
        text.Append("<path d=\"M").Append(N(x1)).Append(' ').Append(N(y1)).Append('L').Append(N(x2)).Append(' ').Append(N(y2)).Append('"').Append(stroke.Attributes()).Append("/>");

    internal void Path(string d, string attributes) => text.Append("<path d=\"").Append(d).Append('"').Append(attributes).Append("/>");

    internal void Rect(double x, double y, double width, double height, string attributes) =>
        text.Append("<rect x=\"").Append(N(x)).Append("\" y=\"").Append(N(y)).Append("\" width=\"").Append(N(width)).Append("\" height=\"").Append(N(height))
            .Append('"').Append(attributes).Append("/>");

    /// <summary>A line of text; anchor is start, middle or end; y is the baseline.</summary>
    internal void Text(double x, double y, List<TextRun> runs, TextStyle style)
    {
        text.Append("<text x=\"").Append(N(x)).Append("\" y=\"").Append(N(y)).Append('"').Append(style.Attributes(x, y)).Append('>');
        double level = 0;
        foreach (var run in runs)
            level = Run(run, style.Size, level);
        text.Append("</text>");
    }

    private double Run(TextRun run, double size, double level)
    {
        double target = run.Level switch { 1 => -0.36 * size, -1 => 0.22 * size, _ => 0 };
        bool plain = run is { Bold: false, Italic: false, Level: 0 } && level == 0;
        if (!plain)
        {
            text.Append("<tspan");
            if (target != level)
                text.Append(" dy=\"").Append(N(target - level)).Append('"');
            if (run.Level != 0)
                text.Append(" font-size=\"").Append(N(size * run.Scale)).Append('"');
            text.Append(run.Bold ? " font-weight=\"600\"" : "").Append(run.Italic ? " font-style=\"italic\"" : "").Append('>');
        }
        text.Append(Escape(run.Text)).Append(plain ? "" : "</tspan>");
        return target;
    }
}
