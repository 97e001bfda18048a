namespace Plotly.NET.Json;

/// <summary>The later object wins, member by member and into nested objects; neither input changes.</summary>
internal static class Merge
{
    private static readonly string[] Sequences = ["annotations", "shapes", "images", "sliders"];

    internal static T Objects<T>(T first, T second)
        where T : DynamicObj.DynamicObj, new()
    {
        var merged = new T();
        Copy(first, merged);
        Overlay(merged, second);
        return merged;
    }

    /// <summary>As <see cref="Objects"/>, but annotations, shapes, images and sliders of both are kept.</summary>
    internal static Layout Layouts(Layout first, Layout second)
    {
        var merged = Objects(first, second);
        foreach (string name in Sequences)
            if (Sequence(first, name) is { } a && Sequence(second, name) is { } b)
                merged.SetValue(name, a.Concat(b).ToArray());
        return merged;
    }

    internal static void Copy(DynamicObj.DynamicObj source, DynamicObj.DynamicObj target)
    {
        foreach (var (name, value) in source.GetProperties(false))
            target.SetValue(name, value);
    }

    private static IEnumerable<object>? Sequence(Layout layout, string name) =>
        layout.TryGetValue(name)?.Value as IEnumerable<object>;

    private static void Overlay(DynamicObj.DynamicObj target, DynamicObj.DynamicObj source)
    {
        foreach (var (name, value) in source.GetProperties(false))
            target.SetValue(name, Nested(target.TryGetValue(name)?.Value, value));
    }

    private static object? Nested(object? old, object? value)
    {
        if (old is not DynamicObj.DynamicObj first || value is not DynamicObj.DynamicObj second || first.GetType() != second.GetType())
            return value;
        var copy = (DynamicObj.DynamicObj)Activator.CreateInstance(first.GetType())!;
        Copy(first, copy);
        Overlay(copy, second);
        return copy;
    }
}
