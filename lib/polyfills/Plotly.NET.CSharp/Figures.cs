using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

/// <summary>What the constructors of charts share.</summary>
internal static class Figures
{
    internal static T Set<T>(this T target, string name, object? value)
        where T : DynamicObj.DynamicObj
    {
        target.SetValue(name, value);
        return target;
    }

    internal static Trace Trace(string type, Optional<bool> useWebGL) => new(useWebGL.IsTrue() ? type + "gl" : type);

    internal static GenericChart Of(Trace trace, Optional<bool> useDefaults) => Of([trace], useDefaults);

    internal static GenericChart Of(Trace[] traces, Optional<bool> useDefaults) => GenericChart.ofTraceObjects(!useDefaults.IsSome || useDefaults.Value, traces);

    internal static StyleParam.Mode LineMode(Optional<bool> markers, bool text) => (markers.IsTrue(), text) switch
    {
        (true, true) => StyleParam.Mode.Lines_Markers_Text,
        (true, false) => StyleParam.Mode.Lines_Markers,
        (false, true) => StyleParam.Mode.Lines_Text,
        _ => StyleParam.Mode.Lines,
    };

    internal static StyleParam.Mode PointMode(bool text) => text ? StyleParam.Mode.Markers_Text : StyleParam.Mode.Markers;

    internal static Marker Patterned(Marker marker, Pattern pattern) => pattern.GetProperties(false).Any() ? marker.Set("pattern", pattern) : marker;

    internal static GenericChart Stacked(GenericChart chart) => chart.WithLayout(Layout.init<IConvertible>(BarMode: StyleParam.BarMode.Stack));

    internal static GenericChart Upside(GenericChart chart, Optional<bool> reverse) =>
        reverse.IsTrue() ? chart.WithYAxis(new LayoutObjects.LinearAxis().Set("autorange", StyleParam.AutoRange.Reversed)) : chart;

    internal static Trace Edge(object x, object y, Optional<string> name, string otherwise, string group, Color fill) => new Trace("scatter")
        .Set("mode", StyleParam.Mode.Lines).Set("x", x).Set("y", y).Set("fillcolor", fill).Set("name", name.IsSome ? name.Value : otherwise)
        .Set("legendgroup", group).Set("showlegend", false).Set("line", Line.init(Width: 0.0)).Set("marker", Marker.init(Color: fill));
}
