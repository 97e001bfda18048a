namespace Plotly.NET.LayoutObjects;

/// <summary>The look of what the pointer shows.</summary>
public sealed class Hoverlabel : DynamicObj.DynamicObj
{
}
