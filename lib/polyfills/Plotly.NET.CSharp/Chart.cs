namespace Plotly.NET.CSharp;

/// <summary>The facade's constructors. Type arguments must be given: <c>Chart.Point&lt;double, double, string&gt;(x, y)</c>.</summary>
public static partial class Chart
{
    /// <summary>Several charts in one drawing area; the later layout wins.</summary>
    public static GenericChart Combine(IEnumerable<GenericChart> gCharts) => GenericChart.combine(gCharts);

    /// <summary>An empty place in a grid.</summary>
    public static GenericChart Invisible() =>
        GenericChart.ofTraceObject(false, new Trace("scatter").Set("visible", false)).WithXAxis(Hidden()).WithYAxis(Hidden());

    private static LayoutObjects.LinearAxis Hidden() => new LayoutObjects.LinearAxis().Set("visible", false);
}
