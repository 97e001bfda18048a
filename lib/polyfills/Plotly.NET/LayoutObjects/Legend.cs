namespace Plotly.NET.LayoutObjects;

/// <summary>The legend's place and look.</summary>
public sealed class Legend : DynamicObj.DynamicObj
{
}
