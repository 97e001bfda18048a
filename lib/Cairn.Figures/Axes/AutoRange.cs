using System.Text.Json.Nodes;
using Cairn.Figures.Reading;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Axes;

/// <summary>The range that shows all data, with a little air around points and none under bars or beside heatmaps.</summary>
internal static class AutoRange
{
    internal static (double Low, double High) Of(Axis axis, List<Trace> traces, JsonObject layout)
    {
        var mine = traces.Where(t => t.XAxis == axis.Id || t.YAxis == axis.Id).ToList();
        var extent = new Extent();
        foreach (var trace in mine)
            TraceExtent.Add(extent, axis, trace, traces, layout);
        if (extent.Empty)
            return axis.Log ? (0, 1) : (0, 1);
        if (extent.Low == extent.High)
            return Alone(extent.Low, axis.Log);
        double air = Air(axis, mine) * (extent.High - extent.Low);
        return (extent.KeepLow ? extent.Low : extent.Low - air, extent.KeepHigh ? extent.High : extent.High + air);
    }

    private static (double, double) Alone(double value, bool log)
    {
        double half = log ? 0.5 : value == 0 ? 1 : Math.Abs(value) * 0.1;
        return (value - half, value + half);
    }

    private static double Air(Axis axis, List<Trace> mine)
    {
        if (mine.All(t => t.Type is "heatmap" or "image"))
            return 0;
        bool onlyLines = mine.All(t => t.Type == "scatter" && !t.HasMarkers && !t.HasText);
        return axis.IsX && onlyLines ? 0.0 : 0.05;
    }
}
