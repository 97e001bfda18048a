using System.Globalization;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

/// <summary>A chart moved to other axes.</summary>
internal static class GridPanel
{
    /// <summary>The chart on x axis number <paramref name="x"/> and y axis number <paramref name="y"/>, both from 0.</summary>
    internal static GenericChart OnAxes(GenericChart chart, int x, int y)
    {
        var layout = new Layout();
        foreach (var (name, value) in GenericChart.getLayout(chart).GetProperties(false))
            layout.SetValue(name switch { "xaxis" => "xaxis" + Number(x), "yaxis" => "yaxis" + Number(y), _ => name }, value);
        Ensure(layout, "xaxis" + Number(x));
        Ensure(layout, "yaxis" + Number(y));
        var traces = GenericChart.getTraces(chart).Select(trace => Copy(trace).Set("xaxis", "x" + Number(x)).Set("yaxis", "y" + Number(y)));
        return GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, traces.ToArray()));
    }

    internal static Annotation Title(string text, int panel, double offset) => new Annotation()
        .Set("text", text).Set("showarrow", false).Set("xref", $"x{Number(panel)} domain").Set("x", 0.5).Set("xanchor", "center")
        .Set("yref", $"y{Number(panel)} domain").Set("y", 1 + offset).Set("yanchor", "bottom");

    private static string Number(int index) => index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void Ensure(Layout layout, string name)
    {
        if (layout.TryGetValue(name) is null)
            layout.SetValue(name, new LinearAxis());
    }

    private static Trace Copy(Trace trace)
    {
        var copy = new Trace(trace.type);
        foreach (var (name, value) in trace.GetProperties(false))
            copy.SetValue(name, value);
        return copy;
    }
}
