using Cairn.Figures.Reading;

namespace Cairn.Figures.Axes;

/// <summary>Chooses the marks of an axis for its length in pixels.</summary>
internal static class AxisTicks
{
    internal static List<Tick> For(Axis axis, double pixels)
    {
        if (axis.Json.Flag("showticklabels") == false && axis.Json.Text("ticks") is null or "" && axis.Json.Flag("showgrid") == false)
            return [];
        if (axis.Json.Items("tickvals") is { } given)
            return Given(axis, Values.Read(given).Numbers);
        int wanted = (int)Math.Clamp(Math.Round(pixels / (axis.IsX ? 85 : 50)), NiceTicks.Fewest, NiceTicks.Most);
        double low = Math.Min(axis.Low, axis.High), high = Math.Max(axis.Low, axis.High);
        if (axis.Categories is { } words)
            return [.. words.Select((word, i) => new Tick(i, word)).Where(t => axis.Holds(t.Value))];
        return axis.Log ? LogTicks.Marks(low, high, wanted) : Linear(axis, low, high, wanted);
    }

    private static List<Tick> Linear(Axis axis, double low, double high, int wanted)
    {
        double[] values = axis.Json.Number("dtick") is { } step and > 0 && (high - low) / step <= 50
            ? NiceTicks.Multiples(low, high, step)
            : NiceTicks.Linear(low, high, wanted);
        string[] labels = TickLabels.Of(values);
        return [.. values.Select((v, i) => new Tick(v, labels[i]))];
    }

    private static List<Tick> Given(Axis axis, double[] values)
    {
        var texts = axis.Json.Items("ticktext");
        string[] labels = TickLabels.Of(values);
        return [.. values.Select((v, i) => new Tick(v, JsonReading.AsText(i < texts?.Count ? texts[i] : null) ?? labels[i])).Where(t => axis.Holds(t.Value))];
    }
}
