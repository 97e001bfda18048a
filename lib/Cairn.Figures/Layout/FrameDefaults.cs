using System.Text.Json.Nodes;
using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Layout;

/// <summary>Margins, title, legend and caption: measured, so that nothing is cut and nothing overlaps.</summary>
internal static class FrameDefaults
{
    private const double LineHeight = 17, CaptionSize = 12.5, Edge = 14;

    internal static void Apply(JsonObject layout, List<Trace> traces)
    {
        var axes = AxisReader.Read([.. traces.Where(Charts.Cartesian)], layout);
        double width = layout.Number("width")!.Value, height = layout.Number("height")!.Value;
        var margin = layout.Child("margin");
        AxisPlacer.Place(axes, new(60, 40, width - 30, height - 60)); // about right: only the marks' texts are measured
        margin.SetMissing("l", Round(Margins.Left(axes)));
        margin.SetMissing("r", Round(Margins.Right(axes, traces)));
        double inner = width - margin.Number("l")!.Value - margin.Number("r")!.Value;
        var legend = Legend(layout, traces, inner);
        double titles = Margins.OnTop(layout);
        double top = (layout.Title("title") is null or "" ? Edge : 24 + Edge) + legend + titles;
        margin.SetMissing("t", Round(top));
        double axisRoom = Margins.Bottom(axes);
        var caption = TextWrap.Lines(layout.Text("meta.caption") ?? "", width - 2 * Edge, CaptionSize);
        margin.SetMissing("b", Round(axisRoom + (caption.Count == 0 ? 0 : 8 + caption.Count * LineHeight)));
        double tall = Math.Max(50, height - margin.Number("t")!.Value - margin.Number("b")!.Value);
        PlaceTitle(layout, width, height);
        if (legend > 0)
            layout.Child("legend").SetMissing("y", Math.Round(1 + (titles + 4) / tall, 4));
        PlaceCaption(layout, caption, axisRoom, margin.Number("l")!.Value);
    }

    private static double Round(double pixels) => Math.Ceiling(pixels);

    private static double Legend(JsonObject layout, List<Trace> traces, double width)
    {
        var entries = LegendLayout.Entries(layout, traces);
        layout.SetMissing("showlegend", entries.Count > 0);
        if (entries.Count == 0 || layout.Flag("showlegend") == false)
            return 0;
        var legend = layout.Child("legend");
        bool free = legend.ContainsKey("x") || legend.ContainsKey("y");
        if (free)
            return 0;
        legend.SetMissing("orientation", "h");
        legend.SetMissing("x", 0);
        legend.SetMissing("xanchor", "left");
        legend.SetMissing("yanchor", "bottom");
        return LegendLayout.Rows(entries, width) * LegendLayout.RowHeight + 6;
    }

    private static void PlaceTitle(JsonObject layout, double width, double height)
    {
        if (layout.Title("title") is null or "")
            return;
        var title = layout.Child("title");
        title.SetMissing("x", Math.Round(Edge / width, 4));
        title.SetMissing("xanchor", "left");
        title.SetMissing("y", Math.Round(1 - 12 / height, 4));
        title.SetMissing("yanchor", "top");
        title.Child("font").SetMissing("size", Theme.TitleSize);
    }

    private static void PlaceCaption(JsonObject layout, List<string> lines, double below, double left)
    {
        if (layout["annotations"] is not JsonArray annotations)
            layout["annotations"] = annotations = [];
        if (lines.Count == 0 || annotations.Any(a => a.Text("name") == "caption"))
            return;
        annotations.Add(new JsonObject
        {
            ["name"] = "caption",
            ["text"] = string.Join("<br>", lines),
            ["showarrow"] = false,
            ["align"] = "left",
            ["xref"] = "paper",
            ["x"] = 0,
            ["xanchor"] = "left",
            ["xshift"] = Math.Round(Edge - left, 1),
            ["yref"] = "paper",
            ["y"] = 0,
            ["yanchor"] = "top",
            ["yshift"] = Math.Round(-below, 1),
            ["font"] = new JsonObject { ["size"] = CaptionSize, ["color"] = Theme.SoftInk },
        });
    }
}
