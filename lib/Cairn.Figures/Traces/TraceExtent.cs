using System.Text.Json.Nodes;
using Cairn.Figures.Axes;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Traces;

/// <summary>How far a trace reaches along an axis.</summary>
internal static class TraceExtent
{
    internal static void Add(Extent extent, Axis axis, Trace trace, List<Trace> all, JsonObject layout)
    {
        if (trace.Type == "scatter")
            Scatter(extent, axis, trace);
        else if (trace.Type is "bar" or "histogram")
            Bars(extent, axis, trace, all, layout);
        else if (trace.Type == "heatmap")
            extent.AddAll(axis, HeatmapGrid.Edges(trace, axis.IsX));
        else if (trace.Type == "image")
            extent.AddAll(axis, ImageGrid.Edges(trace, axis.IsX));
    }

    private static void Scatter(Extent extent, Axis axis, Trace trace)
    {
        var values = axis.IsX ? trace.X : trace.Y;
        extent.AddAll(axis, values.Numbers);
        foreach (var (low, high) in ErrorBars.Ends(trace, axis.IsX))
            extent.AddAll(axis, [low, high]);
        string fill = trace.Json.Text("fill") ?? "none";
        if (fill == (axis.IsX ? "tozerox" : "tozeroy") && !axis.Log)
        {
            extent.Add(0);
            extent.KeepLow |= extent.Low == 0;
        }
    }

    private static void Bars(Extent extent, Axis axis, Trace trace, List<Trace> all, JsonObject layout)
    {
        bool along = axis.IsX == trace.Horizontal;
        foreach (var bar in BarLayout.Of(trace, all, layout))
            extent.AddAll(axis, along ? [bar.Base, bar.Tip] : [bar.Left, bar.Right]);
        foreach (var (low, high) in ErrorBars.Ends(trace, axis.IsX))
            extent.AddAll(axis, along ? [low, high] : []);
        extent.KeepLow |= along && extent.Low == 0;
        extent.KeepHigh |= along && extent.High == 0;
    }
}
