using Plotly.NET;

namespace Cairn.Core;

/// <summary>Colours and legend entries of combined series: equal names look alike and are listed once.</summary>
internal static class SeriesColors
{
    internal static void Assign(IEnumerable<Trace> traces)
    {
        var colors = new Dictionary<string, string>();
        var listed = new HashSet<string>();
        int next = 0;
        foreach (var trace in traces.Where(t => t.type is "scatter" or "bar"))
        {
            string? name = trace.Get("name") as string;
            if (Own(trace) is null)
                Paint(trace, name is not null && colors.TryGetValue(name, out string? known) ? known : Plot.Color(next++));
            if (name is null)
                continue;
            colors.TryAdd(name, Own(trace)!);
            trace.SetValue("legendgroup", name);
            if (trace.Get("showlegend") is not false)
                trace.SetValue("showlegend", listed.Add(name));
        }
    }

    private static string? Own(Trace trace) =>
        trace.Get("fillcolor") as string
        ?? (trace.Get("line") as DynamicObj.DynamicObj)?.Get("color") as string
        ?? (trace.Get("marker") as DynamicObj.DynamicObj)?.Get("color") as string;

    private static void Paint(Trace trace, string color)
    {
        if (trace.Get("marker") is Plotly.NET.TraceObjects.Marker marker)
            trace.SetValue("marker", Dynamic.Copy(marker).Set("color", color));
        if (trace.Get("line") is Line line)
            trace.SetValue("line", Dynamic.Copy(line).Set("color", color));
        else if (trace.type == "scatter" && trace.Get("marker") is null)
            trace.SetValue("line", new Line().Set("color", color));
    }
}
