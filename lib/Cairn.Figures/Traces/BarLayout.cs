using System.Text.Json.Nodes;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Traces;

/// <summary>Widths and places of bars: grouped, stacked or over one another.</summary>
internal static class BarLayout
{
    internal static List<Bar> Of(Trace trace, List<Trace> all, JsonObject layout)
    {
        if (trace.Type == "histogram")
            return HistogramBins.Of(trace);
        string mode = layout.Text("barmode") ?? "group";
        var group = all.Where(t => t.Type == "bar" && t.XAxis == trace.XAxis && t.YAxis == trace.YAxis).ToList();
        var (places, values) = Data(trace);
        double slot = Spacing(group) * (1 - (layout.Number("bargap") ?? 0.2));
        int side = mode == "group" ? group.Count : 1;
        double width = trace.Json.Number("width") ?? slot / side;
        double shift = mode == "group" ? (group.IndexOf(trace) - (side - 1) / 2.0) * (slot / side) : 0;
        var bars = new List<Bar>();
        for (int i = 0; i < Math.Min(places.Length, values.Length); i++)
        {
            double foot = mode is "stack" or "relative" ? Below(group, trace, places[i], values[i]) : trace.Json.Number("base") ?? 0;
            bars.Add(new(i, places[i] + shift - width / 2, places[i] + shift + width / 2, foot, foot + values[i]));
        }
        return bars;
    }

    private static (double[] Places, double[] Values) Data(Trace trace) =>
        trace.Horizontal ? (trace.Y.Numbers, trace.X.Numbers) : (trace.X.Numbers, trace.Y.Numbers);

    private static double Spacing(List<Trace> group)
    {
        double[] places = [.. group.SelectMany(t => Data(t).Places).Where(double.IsFinite).Distinct().Order()];
        double least = double.PositiveInfinity;
        for (int i = 1; i < places.Length; i++)
            least = Math.Min(least, places[i] - places[i - 1]);
        return double.IsFinite(least) ? least : 1;
    }

    private static double Below(List<Trace> group, Trace trace, double place, double value)
    {
        double sum = 0;
        foreach (var other in group.TakeWhile(t => t != trace))
        {
            var (places, values) = Data(other);
            for (int i = 0; i < Math.Min(places.Length, values.Length); i++)
                if (places[i] == place && double.IsFinite(values[i]) && values[i] >= 0 == value >= 0)
                    sum += values[i];
        }
        return sum;
    }
}
