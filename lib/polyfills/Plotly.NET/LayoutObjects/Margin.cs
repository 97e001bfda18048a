namespace Plotly.NET.LayoutObjects;

/// <summary>The margins around the plot, in pixels.</summary>
public sealed class Margin : DynamicObj.DynamicObj
{
}
