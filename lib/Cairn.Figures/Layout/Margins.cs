using System.Text.Json.Nodes;
using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Painting;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Layout;

/// <summary>Room that axes need outside the plot, in pixels.</summary>
internal static class Margins
{
    internal const double Mark = 5, Gap = 4, TitleRoom = 22;

    internal static double Left(Dictionary<string, Axis> axes) =>
        10 + axes.Values.Where(a => !a.IsX && a.Shown && a.Json.Text("side") != "right" && a.Domain.From is not double.NaN && Outer(a, axes, true))
            .Select(Beside).DefaultIfEmpty(6).Max();

    internal static double Right(Dictionary<string, Axis> axes, List<Trace> traces)
    {
        double axis = axes.Values.Where(a => !a.IsX && a.Shown && a.Json.Text("side") == "right").Select(Beside).DefaultIfEmpty(0).Max();
        double scale = traces.Where(t => t.Type == "heatmap" && t.Json.Flag("showscale") != false).Select(ColorBarPainter.Room).DefaultIfEmpty(0).Max();
        double lastLabel = axes.Values.Where(a => a.IsX && a.Shown && a.Categories is null && a.Ticks.Count > 0).Select(a => TextMetrics.MarkedWidth(a.Ticks[^1].Label, Theme.TickSize) / 2 - 8).DefaultIfEmpty(0).Max();
        return 14 + Math.Max(lastLabel, axis) + scale;
    }

    internal static double Bottom(Dictionary<string, Axis> axes) =>
        10 + axes.Values.Where(a => a.IsX && a.Shown && a.Json.Text("side") != "top").Select(Under).DefaultIfEmpty(4).Max();

    /// <summary>Room for texts that stand on the plot's upper edge: titles of subplots, labels of upright lines.</summary>
    internal static double OnTop(JsonObject layout) =>
        (layout.Items("annotations") ?? []).Where(OnUpperEdge).Select(a => 20 + (a.Number("yshift") ?? 0)).DefaultIfEmpty(0).Max();

    private static bool OnUpperEdge(JsonNode? note) =>
        (note.Text("yref") == "paper" || note.Text("yref")?.EndsWith(" domain", StringComparison.Ordinal) == true) && note.Number("y") >= 0.999 && note.Text("yanchor") == "bottom";

    /// <summary>Width of a vertical axis with its texts and title.</summary>
    internal static double Beside(Axis axis) =>
        Labels(axis) + (axis.Json.Title("title") is null or "" ? 0 : TitleRoom);

    internal static double Labels(Axis axis) =>
        axis.Json.Flag("showticklabels") == false ? Mark : Mark + Gap + axis.Ticks.Select(t => TextMetrics.MarkedWidth(t.Label, Theme.TickSize)).DefaultIfEmpty(0).Max();

    /// <summary>Height of a horizontal axis with its texts and title.</summary>
    internal static double Under(Axis axis) => LabelsUnder(axis) + (axis.Json.Title("title") is null or "" ? 0 : TitleRoom);

    internal static double LabelsUnder(Axis axis)
    {
        if (axis.Json.Flag("showticklabels") == false || axis.Ticks.Count == 0)
            return Mark;
        return Mark + Gap + (Slanted(axis) ? 4 + 0.64 * axis.Ticks.Max(t => TextMetrics.MarkedWidth(t.Label, Theme.TickSize)) : 13);
    }

    /// <summary>Whether words are too long to stand side by side.</summary>
    internal static bool Slanted(Axis axis)
    {
        if (axis.Categories is null || axis.Ticks.Count < 2)
            return false;
        double room = Math.Abs(axis.ToPixel(axis.Ticks[1].Value) - axis.ToPixel(axis.Ticks[0].Value)) - 6;
        return axis.Ticks.Any(t => TextMetrics.MarkedWidth(t.Label, Theme.TickSize) > room);
    }

    // In a grid only the first column's axes need the margin.
    private static bool Outer(Axis axis, Dictionary<string, Axis> axes, bool left) =>
        !axes.TryGetValue(axis.Anchor, out var across) || (left ? across.Domain.From <= 0.001 : across.Domain.To >= 0.999);
}
