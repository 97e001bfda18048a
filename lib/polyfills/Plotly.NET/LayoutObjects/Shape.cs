namespace Plotly.NET.LayoutObjects;

/// <summary>A line, rectangle, circle or path drawn over or under the data.</summary>
public sealed class Shape : DynamicObj.DynamicObj
{
}
