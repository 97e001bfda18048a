namespace Cairn.Figures.Traces;

/// <summary>Leaves out points that cannot be seen. Of all points in one column of pixels the first, lowest, highest and last stay.</summary>
internal static class Thinning
{
    private const int Short = 1000;

    internal static (double X, double Y)[] ToPixels((double X, double Y)[] points)
    {
        if (points.Length <= Short)
            return points;
        return RunsForward(points) ? ByColumn(points) : ByDistance(points);
    }

    private static bool RunsForward((double X, double Y)[] points)
    {
        for (int i = 1; i < points.Length; i++)
            if (points[i].X < points[i - 1].X)
                return false;
        return true;
    }

    private static (double X, double Y)[] ByColumn((double X, double Y)[] points)
    {
        var kept = new List<(double X, double Y)>();
        for (int start = 0, end; start < points.Length; start = end)
        {
            double column = Math.Floor(points[start].X);
            int low = start, high = start;
            for (end = start; end < points.Length && Math.Floor(points[end].X) == column; end++)
            {
                low = points[end].Y < points[low].Y ? end : low;
                high = points[end].Y > points[high].Y ? end : high;
            }
            foreach (int i in new[] { start, low, high, end - 1 }.Distinct().Order())
                kept.Add(points[i]);
        }
        return [.. kept];
    }

    private static (double X, double Y)[] ByDistance((double X, double Y)[] points)
    {
        var kept = new List<(double X, double Y)> { points[0] };
        foreach (var p in points.AsSpan(1))
            if (Math.Abs(p.X - kept[^1].X) + Math.Abs(p.Y - kept[^1].Y) >= 0.5)
                kept.Add(p);
        if (kept[^1] != points[^1])
            kept.Add(points[^1]);
        return [.. kept];
    }
}
