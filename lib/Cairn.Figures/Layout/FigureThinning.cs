using System.Text.Json.Nodes;
using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Layout;

/// <summary>Keeps stored figures small: of long scatter traces the points that differ by a pixel of the whole picture stay, extremes among them.</summary>
public static class FigureThinning
{
    /// <summary>Points up to which a trace is left as it is.</summary>
    public const int Long = 1500;

    private static readonly string[] Lists = ["x", "y", "text", "marker.color", "marker.size", "error_x.array", "error_x.arrayminus", "error_y.array", "error_y.arrayminus"];

    /// <summary>Thins the traces of a figure in place.</summary>
    /// <returns>How many points there were and how many are left, over the traces that were thinned; (0, 0) if none was.</returns>
    public static (int Before, int After) Apply(JsonObject figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        int before = 0, after = 0;
        foreach (var json in FigureReader.Data(figure).OfType<JsonObject>())
        {
            var trace = new Trace(json, 0, Theme.Ink);
            if (trace.Type != "scatter" || Math.Min(trace.X.Count, trace.Y.Count) <= Long || trace.X.Words is not null || trace.Y.Words is not null)
                continue;
            var points = Points(trace, figure["layout"]);
            var kept = trace.HasLines ? Thinning.Line(points) : Thinning.Markers(points);
            before += points.Length;
            after += kept.Count;
            Keep(json, kept);
        }
        return (before, after);
    }

    private static (double X, double Y)[] Points(Trace trace, JsonNode? layout)
    {
        double[] x = Pixels(trace.X.Numbers, layout.Text(AxisReader.Key(trace.XAxis) + ".type") == "log", Theme.Width);
        double[] y = Pixels(trace.Y.Numbers, layout.Text(AxisReader.Key(trace.YAxis) + ".type") == "log", Theme.Height);
        return [.. x.Zip(y)];
    }

    private static double[] Pixels(double[] values, bool log, double length)
    {
        double[] units = log ? [.. values.Select(v => v > 0 ? Math.Log10(v) : double.NaN)] : values;
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double u in units.Where(double.IsFinite))
            (low, high) = (Math.Min(low, u), Math.Max(high, u));
        double span = high > low ? high - low : 1;
        return [.. units.Select(u => (u - low) / span * length)];
    }

    private static void Keep(JsonObject trace, List<int> kept)
    {
        foreach (string path in Lists)
        {
            var owner = (path.Contains('.', StringComparison.Ordinal) ? trace[path.Split('.')[0]] : trace) as JsonObject;
            string name = path.Split('.')[^1];
            if (owner?[name] is JsonArray items && items.Count > kept[^1])
                owner[name] = new JsonArray([.. kept.Select(i => items[i]?.DeepClone())]);
        }
    }
}
