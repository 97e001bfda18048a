using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Cairn.Figures.Tests;

/// <summary>Reads pictures back: an independent look at what was drawn.</summary>
internal static partial class SvgReading
{
    internal static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    internal static XElement Draw(string data, string layout = "{}") => XDocument.Parse(SvgFigure.Draw(Figure(data, layout))).Root!;

    internal static JsonNode Figure(string data, string layout = "{}") => JsonNode.Parse($$"""{"data":{{data}},"layout":{{layout}}}""")!;

    internal static List<string> Texts(XElement svg) => [.. svg.Descendants(Svg + "text").Select(t => t.Value)];

    internal static XElement TextOf(XElement svg, string value) => svg.Descendants(Svg + "text").First(t => t.Value == value);

    internal static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    /// <summary>The paths inside the clipped drawing area.</summary>
    internal static List<XElement> Drawn(XElement svg) => [.. svg.Descendants(Svg + "g").Where(g => g.Attribute("clip-path") is not null).Descendants(Svg + "path")];

    /// <summary>Centres of round markers.</summary>
    internal static List<(double X, double Y)> Dots(XElement svg) =>
        [.. Drawn(svg).Where(p => p.Attribute("stroke-linecap") is not null).SelectMany(p => Dot().Matches(p.Attribute("d")!.Value)).Select(m => (Parse(m.Groups[1].Value), Parse(m.Groups[2].Value)))];

    /// <summary>The corners of a path of M and l commands, in absolute pixels; each run is a list.</summary>
    internal static List<List<(double X, double Y)>> Runs(string path)
    {
        var runs = new List<List<(double X, double Y)>>();
        foreach (string part in path.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            double[] n = [.. Numeral().Matches(part).Select(m => Parse(m.Value))];
            var run = new List<(double X, double Y)> { (n[0], n[1]) };
            for (int i = 2; i + 1 < n.Length; i += 2)
                run.Add((run[^1].X + n[i], run[^1].Y + n[i + 1]));
            runs.Add(run);
        }
        return runs;
    }

    /// <summary>Pixel places of two labelled marks of the x axis, from their texts.</summary>
    internal static (double Slope, double Offset) XScale(XElement svg, string a, double va, string b, double vb)
    {
        double pa = Number(TextOf(svg, a), "x"), pb = Number(TextOf(svg, b), "x");
        double slope = (pb - pa) / (vb - va);
        return (slope, pa - slope * va);
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(-?[\d.]+) (-?[\d.]+)h0")]
    private static partial Regex Dot();

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numeral();
}
