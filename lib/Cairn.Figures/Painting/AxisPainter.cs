using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Painting;

/// <summary>Grid, axis lines, marks, their texts and titles.</summary>
internal static class AxisPainter
{
    internal static void Grid(Svg svg, Axis x, Axis y, Box area)
    {
        foreach (var axis in new[] { x, y }.Where(a => a.Shown))
        {
            if (axis.Json.Flag("showgrid") != false)
                foreach (var tick in axis.Ticks.Where(t => !t.Minor && axis.Holds(t.Value)))
                    Across(svg, axis, axis.ToPixel(tick.Value), area, new(axis.Json.Text("gridcolor") ?? Theme.Grid));
            if (axis.Json.Flag("zeroline") == true && !axis.Log && axis.Holds(0))
                Across(svg, axis, axis.ToPixel(0), area, new(axis.Json.Text("zerolinecolor") ?? Theme.SoftInk));
        }
    }

    internal static void Frame(Svg svg, Axis x, Axis y, Box area)
    {
        if (x.Shown)
            Horizontal(svg, x, area, x.Json.Text("side") == "top");
        if (y.Shown)
            Vertical(svg, y, area, y.Json.Text("side") == "right");
    }

    private static void Across(Svg svg, Axis axis, double at, Box area, Stroke stroke)
    {
        if (axis.IsX)
            svg.Line(at, area.Top, at, area.Bottom, stroke);
        else
            svg.Line(area.Left, at, area.Right, at, stroke);
    }

    private static void Horizontal(Svg svg, Axis axis, Box area, bool top)
    {
        double line = top ? area.Top : area.Bottom, outwards = top ? -1 : 1;
        if (axis.Json.Flag("showline") == true)
            svg.Line(area.Left, line, area.Right, line, LineStyle(axis));
        Marks(svg, axis, at => $"M{Svg.N(at)} {Svg.N(line)}v", outwards);
        bool slanted = Margins.Slanted(axis);
        foreach (var tick in Labelled(axis))
        {
            double at = axis.ToPixel(tick.Value), y = line + (top ? -Margins.Mark - 5 : Margins.Mark + Margins.Gap + 10);
            var style = new TextStyle(TickSize(axis), TickColor(axis), slanted ? "end" : "middle", slanted ? -40 : 0);
            svg.Text(slanted ? at + 4 : at, y, PlotlyText.Parse(tick.Label)[0], style);
        }
        Title(svg, axis, (area.Left + area.Right) / 2, line + outwards * (Margins.LabelsUnder(axis) + (top ? 6 : 16)), 0);
    }

    private static void Vertical(Svg svg, Axis axis, Box area, bool right)
    {
        double line = right ? area.Right : area.Left, outwards = right ? 1 : -1;
        if (axis.Json.Flag("showline") == true)
            svg.Line(line, area.Top, line, area.Bottom, LineStyle(axis));
        Marks(svg, axis, at => $"M{Svg.N(line)} {Svg.N(at)}h", outwards);
        foreach (var tick in Labelled(axis))
        {
            var style = new TextStyle(TickSize(axis), TickColor(axis), right ? "start" : "end");
            svg.Text(line + outwards * (Margins.Mark + Margins.Gap), axis.ToPixel(tick.Value) + TickSize(axis) * 0.35, PlotlyText.Parse(tick.Label)[0], style);
        }
        Title(svg, axis, line + outwards * (Margins.Labels(axis) + (right ? 16 : 10)), (area.Top + area.Bottom) / 2, -90);
    }

    private static void Marks(Svg svg, Axis axis, Func<double, string> start, double outwards)
    {
        if (axis.Json.Text("ticks") is null or "")
            return;
        if (axis.Json.Text("ticks") == "inside")
            outwards = -outwards;
        string path = string.Concat(axis.Ticks.Where(t => axis.Holds(t.Value)).Select(t => start(axis.ToPixel(t.Value)) + Svg.N(outwards * (t.Minor ? 3 : Margins.Mark))));
        if (path.Length > 0)
            svg.Path(path, new Stroke(axis.Json.Text("tickcolor") ?? Theme.SoftInk).Attributes());
    }

    // Texts that would run into their neighbour are left out, every second one first.
    private static IEnumerable<Tick> Labelled(Axis axis)
    {
        if (axis.Json.Flag("showticklabels") == false)
            return [];
        var ticks = axis.Ticks.Where(t => !t.Minor && axis.Holds(t.Value)).ToList();
        int every = 1;
        while (axis.IsX && axis.Categories is null && every < ticks.Count && Crowded(axis, ticks, every))
            every++;
        return ticks.Where((_, i) => i % every == 0);
    }

    private static bool Crowded(Axis axis, List<Tick> ticks, int every)
    {
        for (int i = every; i < ticks.Count; i += every)
        {
            double apart = Math.Abs(axis.ToPixel(ticks[i].Value) - axis.ToPixel(ticks[i - every].Value));
            double needs = (TextMetrics.MarkedWidth(ticks[i].Label, TickSize(axis)) + TextMetrics.MarkedWidth(ticks[i - every].Label, TickSize(axis))) / 2 + 4;
            if (apart < needs)
                return true;
        }
        return false;
    }

    private static void Title(Svg svg, Axis axis, double x, double y, double angle)
    {
        if (axis.Json.Title("title") is { Length: > 0 } title)
            svg.Text(x, y, PlotlyText.Parse(title)[0], new(axis.Json.Number("title.font.size") ?? Theme.TextSize, axis.Json.Text("title.font.color") ?? Theme.Ink, "middle", angle));
    }

    private static Stroke LineStyle(Axis axis) => new(axis.Json.Text("linecolor") ?? Theme.SoftInk, axis.Json.Number("linewidth") ?? 1);

    private static double TickSize(Axis axis) => axis.Json.Number("tickfont.size") ?? Theme.TickSize;

    private static string TickColor(Axis axis) => axis.Json.Text("tickfont.color") ?? Theme.SoftInk;
}
