using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Cairn.Core;

/// <summary>One layout of several: what an earlier one says is kept; shapes and annotations of all are.</summary>
internal static class LayoutMerge
{
    internal static Layout FirstWins(List<Layout> layouts)
    {
        var merged = new Layout();
        foreach (var layout in layouts)
            foreach (var (name, value) in layout.GetProperties(false))
                merged.SetValue(name, Merge(merged.Get(name), value));
        Gather<Shape>(merged, layouts, "shapes");
        Gather<Annotation>(merged, layouts, "annotations");
        var metas = layouts.Select(FigureText.Meta).ToList();
        FigureText.SetMeta(merged, metas.Select(m => m.Caption).FirstOrDefault(c => c is not null), metas.Sum(m => m.Gaps));
        return merged;
    }

    internal static string? JoinCaptions(IEnumerable<Layout> layouts)
    {
        string[] captions = [.. layouts.Select(l => FigureText.Meta(l).Caption).OfType<string>().Distinct()];
        return captions.Length == 0 ? null : string.Join(" ", captions);
    }

    private static object Merge(object? first, object second)
    {
        if (first is not LinearAxis axis || second is not LinearAxis other)
            return first ?? second;
        var merged = Dynamic.Copy(other);
        foreach (var (name, value) in axis.GetProperties(false))
            merged.SetValue(name, value);
        return merged;
    }

    private static void Gather<T>(Layout merged, List<Layout> layouts, string name)
        where T : DynamicObj.DynamicObj
    {
        T[] all = [.. layouts.SelectMany(l => Dynamic.Items(l, name)).OfType<T>()];
        if (all.Length > 0)
            merged.SetValue(name, all);
    }
}
