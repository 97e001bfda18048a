namespace Plotly.NET;

/// <summary>One series of a figure: a plotly.js trace of the given type.</summary>
public sealed class Trace(string traceTypeName) : DynamicObj.DynamicObj
{
    /// <summary>The plotly.js trace type: <c>scatter</c>, <c>bar</c>, <c>heatmap</c> ...</summary>
    public string type { get; set; } = traceTypeName;

    private protected override KeyValuePair<string, object>? InstanceProperty => new("type", type);
}
