namespace Plotly.NET.LayoutObjects;

/// <summary>The part of the paper that something takes.</summary>
public sealed class Domain : DynamicObj.DynamicObj
{
}
