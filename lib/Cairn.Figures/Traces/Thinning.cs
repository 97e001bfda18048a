namespace Cairn.Figures.Traces;

/// <summary>Leaves out points that cannot be seen. Of all points in one column of pixels the first, lowest, highest and last stay.</summary>
internal static class Thinning
{
    private const int Short = 1000;

    /// <summary>The points that stay, all finite.</summary>
    internal static (double X, double Y)[] ToPixels((double X, double Y)[] points) =>
        points.Length <= Short ? points : [.. Line(points).Select(i => points[i])];

    /// <summary>Indices of a line's points that stay; every break in the line stays a break.</summary>
    internal static List<int> Line((double X, double Y)[] points)
    {
        var kept = new List<int>();
        for (int start = 0, end; start < points.Length; start = end)
        {
            bool solid = Solid(points[start]);
            for (end = start; end < points.Length && Solid(points[end]) == solid; end++)
            {
            }
            kept.AddRange(!solid ? [start] : RunsForward(points, start, end) ? ByColumn(points, start, end) : ByDistance(points, start, end));
        }
        return kept;
    }

    /// <summary>Indices of markers, one for each pixel.</summary>
    internal static List<int> Markers((double X, double Y)[] points)
    {
        var taken = new HashSet<(double, double)>();
        return [.. Enumerable.Range(0, points.Length).Where(i => Solid(points[i]) && taken.Add((Math.Round(points[i].X), Math.Round(points[i].Y))))];
    }

    private static bool Solid((double X, double Y) point) => double.IsFinite(point.X) && double.IsFinite(point.Y);

    private static bool RunsForward((double X, double Y)[] points, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
            if (points[i].X < points[i - 1].X)
                return false;
        return true;
    }

    private static IEnumerable<int> ByColumn((double X, double Y)[] points, int from, int to)
    {
        for (int start = from, end; start < to; start = end)
        {
            double column = Math.Floor(points[start].X);
            int low = start, high = start;
            for (end = start; end < to && Math.Floor(points[end].X) == column; end++)
            {
                low = points[end].Y < points[low].Y ? end : low;
                high = points[end].Y > points[high].Y ? end : high;
            }
            foreach (int i in new[] { start, low, high, end - 1 }.Distinct().Order())
                yield return i;
        }
    }

    private static IEnumerable<int> ByDistance((double X, double Y)[] points, int from, int to)
    {
        int last = from;
        yield return from;
        for (int i = from + 1; i < to; i++)
            if (i == to - 1 || Math.Abs(points[i].X - points[last].X) + Math.Abs(points[i].Y - points[last].Y) >= 0.5)
                yield return last = i;
    }
}
