using System.Text;
using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Painting;

/// <summary>Error bars with caps, as one path a trace.</summary>
internal static class ErrorBarPainter
{
    internal static void Paint(Svg svg, Trace trace, Axis x, Axis y)
    {
        foreach (bool alongX in new[] { false, true })
        {
            string path = Path(trace, x, y, alongX);
            if (path.Length > 0)
                svg.Path(path, Style(trace, alongX).Attributes());
        }
    }

    private static string Path(Trace trace, Axis x, Axis y, bool alongX)
    {
        var path = new StringBuilder();
        var ends = ErrorBars.Ends(trace, alongX);
        double cap = trace.Json.Number((alongX ? "error_x" : "error_y") + ".width") ?? 3;
        for (int i = 0; i < Math.Min(ends.Length, Math.Min(trace.X.Count, trace.Y.Count)); i++)
        {
            var axis = alongX ? x : y;
            double at = alongX ? y.ToPixel(trace.Y.Numbers[i]) : x.ToPixel(trace.X.Numbers[i]);
            double high = axis.ToPixel(ends[i].High), low = axis.ToPixel(ends[i].Low);
            bool open = axis.Log && ends[i].Low <= 0; // reaches below every decade: no lower cap
            if (open)
                low = axis.Start;
            if (double.IsFinite(at) && double.IsFinite(low) && double.IsFinite(high))
                Bar(path, at, low, high, cap, alongX, open);
        }
        return path.ToString();
    }

    private static void Bar(StringBuilder path, double at, double low, double high, double cap, bool alongX, bool open)
    {
        string M(double along, double across) => alongX ? $"M{Svg.N(along)} {Svg.N(across)}" : $"M{Svg.N(across)} {Svg.N(along)}";
        path.Append(M(low, at)).Append(alongX ? 'H' : 'V').Append(Svg.N(high));
        if (cap <= 0)
            return;
        path.Append(M(high, at - cap)).Append(alongX ? 'v' : 'h').Append(Svg.N(2 * cap));
        if (!open)
            path.Append(M(low, at - cap)).Append(alongX ? 'v' : 'h').Append(Svg.N(2 * cap));
    }

    private static Stroke Style(Trace trace, bool alongX)
    {
        string error = alongX ? "error_x" : "error_y";
        return new(trace.Json.Text(error + ".color") ?? trace.MarkerColor, trace.Json.Number(error + ".thickness") ?? 1.5, null, trace.Opacity);
    }
}
