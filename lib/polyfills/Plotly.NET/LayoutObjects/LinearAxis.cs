namespace Plotly.NET.LayoutObjects;

/// <summary>A cartesian axis.</summary>
public sealed class LinearAxis : DynamicObj.DynamicObj
{
}
