using Cairn.Figures.Drawing;

namespace Cairn.Figures.Traces;

/// <summary>Outlines of plotly's marker symbols about a point.</summary>
internal static class MarkerShape
{
    /// <summary>Whether a symbol is drawn by its outline only.</summary>
    internal static bool Outlined(string symbol) => symbol.EndsWith("-open", StringComparison.Ordinal) || symbol is "x-thin" or "cross-thin" or "line-ew" or "line-ns";

    internal static string Path(string symbol, double x, double y, double size)
    {
        double r = size / 2;
        return symbol.Replace("-open", "", StringComparison.Ordinal) switch
        {
            "square" => Polygon(x, y, r * 0.9, (-1, -1), (1, -1), (1, 1), (-1, 1)),
            "diamond" => Polygon(x, y, r * 1.25, (0, -1), (1, 0), (0, 1), (-1, 0)),
            "triangle-up" => Polygon(x, y, r * 1.15, (0, -1.1), (1, 0.7), (-1, 0.7)),
            "triangle-down" => Polygon(x, y, r * 1.15, (0, 1.1), (1, -0.7), (-1, -0.7)),
            "cross" => Polygon(x, y, r * 1.15, (-0.33, -1), (0.33, -1), (0.33, -0.33), (1, -0.33), (1, 0.33), (0.33, 0.33), (0.33, 1), (-0.33, 1), (-0.33, 0.33), (-1, 0.33), (-1, -0.33), (-0.33, -0.33)),
            "x" => Polygon(x, y, r, (0, -0.45), (0.55, -1), (1, -0.55), (0.45, 0), (1, 0.55), (0.55, 1), (0, 0.45), (-0.55, 1), (-1, 0.55), (-0.45, 0), (-1, -0.55), (-0.55, -1)),
            "star" => Polygon(x, y, r * 1.3, Star()),
            "x-thin" => $"M{Svg.N(x - r)} {Svg.N(y - r)}l{Svg.N(size)} {Svg.N(size)}m{Svg.N(-size)} 0l{Svg.N(size)} {Svg.N(-size)}",
            "cross-thin" => $"M{Svg.N(x - r)} {Svg.N(y)}h{Svg.N(size)}M{Svg.N(x)} {Svg.N(y - r)}v{Svg.N(size)}",
            "line-ew" => $"M{Svg.N(x - r)} {Svg.N(y)}h{Svg.N(size)}",
            "line-ns" => $"M{Svg.N(x)} {Svg.N(y - r)}v{Svg.N(size)}",
            _ => Circle(x, y, r),
        };
    }

    private static string Circle(double x, double y, double r)
    {
        string radius = Svg.N(r), across = Svg.N(2 * Math.Round(r, 1));
        return $"M{Svg.N(x - r)} {Svg.N(y)}a{radius} {radius} 0 1 1 {across} 0a{radius} {radius} 0 1 1 -{across} 0z";
    }

    private static string Polygon(double x, double y, double r, params (double X, double Y)[] corners) =>
        LinePath.Of([.. corners.Select(c => (x + r * c.X, y + r * c.Y))]) + "z";

    private static (double X, double Y)[] Star() =>
        [.. Enumerable.Range(0, 10).Select(i => (Angle: Math.PI * (i / 5.0 - 0.5), Radius: i % 2 == 0 ? 1 : 0.42)).Select(p => (p.Radius * Math.Cos(p.Angle), p.Radius * Math.Sin(p.Angle)))];
}
