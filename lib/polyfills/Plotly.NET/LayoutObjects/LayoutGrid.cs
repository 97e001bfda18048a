namespace Plotly.NET.LayoutObjects;

/// <summary>Rows and columns of subplots.</summary>
public sealed class LayoutGrid : DynamicObj.DynamicObj
{
}
