using Cairn.Figures.Reading;

namespace Cairn.Figures.Axes;

/// <summary>Words on an axis stand at 0, 1, 2 ... in order of first appearance, as in plotly.js.</summary>
internal static class Categories
{
    internal static void Collect(Axis axis, List<Trace> traces)
    {
        var values = Along(axis, traces).ToList();
        if (!values.Any(v => v.Words is not null))
            return;
        axis.Categories = [.. Given(axis).Concat(values.SelectMany(v => v.Words ?? [])).Distinct()];
        var places = axis.Categories.Select((word, i) => (word, i)).ToDictionary(p => p.word, p => p.i);
        foreach (var value in values)
            value.Place(places);
    }

    private static IEnumerable<Values> Along(Axis axis, List<Trace> traces) =>
        traces.Where(t => t.XAxis == axis.Id).Select(t => t.X).Concat(traces.Where(t => t.YAxis == axis.Id).Select(t => t.Y));

    private static IEnumerable<string> Given(Axis axis) =>
        (axis.Json.Items("categoryarray") ?? []).Select(JsonReading.AsText).OfType<string>();
}
