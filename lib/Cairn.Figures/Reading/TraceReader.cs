using System.Text.Json.Nodes;

namespace Cairn.Figures.Reading;

/// <summary>Reads all traces, gives each its colour and fills in the coordinates that plotly.js would fill in.</summary>
internal static class TraceReader
{
    internal static List<Trace> Read(JsonArray data, string[] palette)
    {
        var traces = new List<Trace>();
        foreach (var json in data.OfType<JsonObject>())
            traces.Add(Complete(new Trace(json, traces.Count, palette[traces.Count % palette.Length])));
        return [.. traces.Where(t => t.Visible)];
    }

    private static Trace Complete(Trace trace)
    {
        if (trace.Type is "scatter" or "bar")
        {
            if (trace.X.Count == 0)
                trace.X = Values.Counting(trace.Y.Count, trace.Json.Number("x0") ?? 0, trace.Json.Number("dx") ?? 1);
            if (trace.Y.Count == 0)
                trace.Y = Values.Counting(trace.X.Count, trace.Json.Number("y0") ?? 0, trace.Json.Number("dy") ?? 1);
        }
        return trace;
    }
}
