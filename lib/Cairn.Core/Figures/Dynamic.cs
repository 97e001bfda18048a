using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Cairn.Core;

/// <summary>Short ways to make and copy Plotly.NET's dynamic objects; copies, so that no figure changes another.</summary>
internal static class Dynamic
{
    /// <summary>Sets a member, unless the value is null.</summary>
    internal static T Set<T>(this T target, string name, object? value)
        where T : DynamicObj.DynamicObj
    {
        if (value is not null)
            target.SetValue(name, value);
        return target;
    }

    internal static object? Get(this DynamicObj.DynamicObj source, string name)
    {
        foreach (var (key, value) in source.GetProperties(false))
            if (key == name)
                return value;
        return null;
    }

    internal static T Copy<T>(T? source)
        where T : DynamicObj.DynamicObj, new() => CopyTo(source, new T());

    internal static Trace Copy(Trace source) => CopyTo(source, new Trace(source.type));

    internal static Layout LayoutOf(GenericChart chart) => Copy(GenericChart.getLayout(chart));

    internal static Trace[] TracesOf(GenericChart chart) => [.. GenericChart.getTraces(chart).Select(Copy)];

    internal static GenericChart Chart(IEnumerable<Trace> traces, Layout layout) =>
        GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, traces.ToArray()));

    /// <summary>An axis of the layout as a copy that is put in its place.</summary>
    internal static LinearAxis Axis(Layout layout, string name)
    {
        var axis = Copy(layout.Get(name) as LinearAxis);
        layout.SetValue(name, axis);
        return axis;
    }

    /// <summary>Annotations or shapes of the layout; empty where there are none.</summary>
    internal static IEnumerable<DynamicObj.DynamicObj> Items(Layout layout, string name) =>
        layout.Get(name) as IEnumerable<DynamicObj.DynamicObj> ?? [];

    internal static void Add<T>(Layout layout, string name, T item)
        where T : DynamicObj.DynamicObj => layout.SetValue(name, Items(layout, name).OfType<T>().Append(item).ToArray());

    private static T CopyTo<T>(T? source, T target)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in source?.GetProperties(false) ?? [])
            target.SetValue(name, value);
        return target;
    }
}
