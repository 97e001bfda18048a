using System.Text.Json.Nodes;
using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Layout;

/// <summary>The look of axes: a line, marks outside, a pale grid, powers of ten as powers.</summary>
internal static class AxisDefaults
{
    internal static void Apply(JsonObject layout, List<Trace> traces)
    {
        var drawn = traces.Where(Charts.Cartesian).ToList();
        foreach (string id in drawn.SelectMany(t => new[] { t.XAxis, t.YAxis }).Distinct())
        {
            var axis = layout.Child(AxisReader.Key(id));
            var mine = drawn.Where(t => t.XAxis == id || t.YAxis == id).ToList();
            bool words = mine.Any(t => (t.XAxis == id ? t.X : t.Y).Words is not null);
            if (axis.Flag("visible") != false)
                Style(axis, grid: !words && mine.Any(t => t.Type is not ("heatmap" or "image")));
        }
    }

    private static void Style(JsonObject axis, bool grid)
    {
        axis.SetMissing("showgrid", grid);
        axis.SetMissing("gridcolor", Theme.Grid);
        axis.SetMissing("zeroline", false);
        axis.SetMissing("showline", true);
        axis.SetMissing("linecolor", Theme.SoftInk);
        axis.SetMissing("ticks", "outside");
        axis.SetMissing("tickcolor", Theme.SoftInk);
        axis.Child("tickfont").SetMissing("size", Theme.TickSize);
        axis.Child("tickfont").SetMissing("color", Theme.SoftInk);
        axis.SetMissing("exponentformat", "power");
        if (axis.ContainsKey("title"))
        {
            axis.Child("title").SetMissing("standoff", 8);
            axis.Child("title").Child("font").SetMissing("size", Theme.TextSize);
        }
    }
}
