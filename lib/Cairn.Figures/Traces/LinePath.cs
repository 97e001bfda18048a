using System.Globalization;
using System.Text;

namespace Cairn.Figures.Traces;

/// <summary>SVG path data of a line in pixels: gaps kept, long lines thinned to what the pixels can show.</summary>
internal static class LinePath
{
    /// <param name="points">Pixels; a NaN or infinity breaks the line.</param>
    /// <param name="shape">plotly's line shape: linear (also for spline), hv, vh, hvh or vhv.</param>
    internal static string Of((double X, double Y)[] points, string? shape = null)
    {
        var path = new StringBuilder();
        foreach (var run in Runs(points))
            Append(path, Steps(Thinning.ToPixels(run), shape));
        return path.ToString();
    }

    private static IEnumerable<(double X, double Y)[]> Runs((double X, double Y)[] points)
    {
        int start = 0;
        for (int i = 0; i <= points.Length; i++)
            if (i == points.Length || !double.IsFinite(points[i].X) || !double.IsFinite(points[i].Y))
            {
                if (i > start)
                    yield return points[start..i];
                start = i + 1;
            }
    }

    private static (double X, double Y)[] Steps((double X, double Y)[] points, string? shape)
    {
        if (shape is not ("hv" or "vh" or "hvh" or "vhv"))
            return points;
        var steps = new List<(double X, double Y)> { points[0] };
        for (int i = 1; i < points.Length; i++)
        {
            var ((x0, y0), (x1, y1)) = (points[i - 1], points[i]);
            (double, double)[] corners = shape switch
            {
                "hv" => [(x1, y0)],
                "vh" => [(x0, y1)],
                "hvh" => [((x0 + x1) / 2, y0), ((x0 + x1) / 2, y1)],
                _ => [(x0, (y0 + y1) / 2), (x1, (y0 + y1) / 2)],
            };
            steps.AddRange(corners);
            steps.Add((x1, y1));
        }
        return [.. steps];
    }

    // Moves in tenths of a pixel relative to the rounded place before: short, and no error adds up.
    private static void Append(StringBuilder path, (double X, double Y)[] points)
    {
        long atX = Tenths(points[0].X), atY = Tenths(points[0].Y);
        path.Append('M').Append(Spell(atX)).Append(' ').Append(Spell(atY));
        if (points.Length == 1)
            path.Append("h0");
        char command = 'l';
        foreach (var (x, y) in points.AsSpan(1))
        {
            long nextX = Tenths(x), nextY = Tenths(y);
            if (nextX == atX && nextY == atY)
                continue;
            path.Append(command == 'l' ? "l" : nextX - atX < 0 ? "" : " ").Append(Spell(nextX - atX)).Append(nextY - atY < 0 ? "" : " ").Append(Spell(nextY - atY));
            (atX, atY, command) = (nextX, nextY, ' ');
        }
    }

    private static long Tenths(double pixels) => (long)Math.Round(Math.Clamp(pixels, -1e6, 1e6) * 10);

    private static string Spell(long tenths) => (tenths / 10.0).ToString("0.#", CultureInfo.InvariantCulture);
}
