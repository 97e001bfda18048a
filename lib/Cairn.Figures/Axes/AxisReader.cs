using System.Text.Json.Nodes;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Axes;

/// <summary>Builds the axes that the traces use: categories and ranges (their pixels come later).</summary>
internal static class AxisReader
{
    internal static Dictionary<string, Axis> Read(List<Trace> traces, JsonObject layout)
    {
        var axes = new Dictionary<string, Axis>();
        foreach (string id in traces.SelectMany(t => new[] { t.XAxis, t.YAxis }).DefaultIfEmpty("x").Append("y").Append("x").Distinct().Order(StringComparer.Ordinal))
            if (id.Length > 1 || traces.Count == 0 || traces.Any(t => t.XAxis == id || t.YAxis == id))
                axes[id] = new Axis(id, layout[Key(id)] as JsonObject ?? []);
        foreach (var axis in axes.Values)
            Categories.Collect(axis, traces);
        foreach (var axis in axes.Values)
            SetRange(axis, traces, layout);
        return axes;
    }

    /// <summary>x2 is xaxis2 in the layout.</summary>
    internal static string Key(string id) => (id[0] == 'x' ? "xaxis" : "yaxis") + id[1..];

    private static void SetRange(Axis axis, List<Trace> traces, JsonObject layout)
    {
        (axis.Low, axis.High) = Given(axis) ?? AutoRange.Of(axis, traces, layout);
        bool reversed = axis.Json.Text("autorange") is "reversed" || axis.Json.Text("autorange") is "max reversed";
        if (reversed && axis.High > axis.Low)
            (axis.Low, axis.High) = (axis.High, axis.Low);
    }

    private static (double, double)? Given(Axis axis) =>
        axis.Json.Items("range") is [var a, var b] && JsonReading.AsNumber(a) is { } low && JsonReading.AsNumber(b) is { } high
        && double.IsFinite(low) && double.IsFinite(high) && low != high
            ? (low, high)
            : null;
}
