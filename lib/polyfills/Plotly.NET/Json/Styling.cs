namespace Plotly.NET.Json;

/// <summary>Changes of a chart's layout and traces that the styling methods share.</summary>
internal static class Styling
{
    /// <summary>Merges an object into a member of the layout.</summary>
    internal static GenericChart WithObject<T>(GenericChart chart, string name, T value)
        where T : DynamicObj.DynamicObj, new() => GenericChart.addLayout(Merge.Objects(new Layout(), Single(name, value)), chart);

    internal static GenericChart WithMember(GenericChart chart, string name, object? value) => GenericChart.addLayout(Single(name, value), chart);

    /// <summary>Appends to a list of the layout, or replaces it.</summary>
    internal static GenericChart WithItems<T>(GenericChart chart, string name, IEnumerable<T> items, bool append)
        where T : DynamicObj.DynamicObj
    {
        var old = append ? GenericChart.getLayout(chart).TryGetValue(name)?.Value as IEnumerable<object> ?? [] : [];
        return WithMember(chart, name, old.OfType<T>().Concat(items).ToArray());
    }

    /// <summary>Merges an object into a member of every trace.</summary>
    internal static GenericChart OnTraces<T>(GenericChart chart, string name, T value)
        where T : DynamicObj.DynamicObj, new() => Map(chart, (trace, _) =>
            trace.SetValue(name, trace.TryGetValue(name)?.Value is T old ? Merge.Objects(old, value) : value));

    /// <summary>A chart whose traces are changed copies.</summary>
    internal static GenericChart Map(GenericChart chart, Action<Trace, int> change)
    {
        int index = 0;
        return GenericChart.mapTrace(Microsoft.FSharp.Core.FuncConvert.FromFunc<Trace, Trace>(trace =>
        {
            var copy = new Trace(trace.type);
            Merge.Copy(trace, copy);
            change(copy, index++);
            return copy;
        }), chart);
    }

    private static Layout Single(string name, object? value)
    {
        var layout = new Layout();
        layout.SetValue(name, value);
        return layout;
    }
}
