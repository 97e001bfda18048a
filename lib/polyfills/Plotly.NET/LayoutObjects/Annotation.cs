namespace Plotly.NET.LayoutObjects;

/// <summary>A text, with or without an arrow.</summary>
public sealed class Annotation : DynamicObj.DynamicObj
{
}
