namespace Plotly.NET.LayoutObjects;

/// <summary>Buttons that set the range of an x axis.</summary>
public sealed class RangeSelector : DynamicObj.DynamicObj
{
}
