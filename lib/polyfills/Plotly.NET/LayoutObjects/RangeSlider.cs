namespace Plotly.NET.LayoutObjects;

/// <summary>A slider under an x axis.</summary>
public sealed class RangeSlider : DynamicObj.DynamicObj
{
}
