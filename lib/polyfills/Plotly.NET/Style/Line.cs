namespace Plotly.NET;

/// <summary>A line: colour, width, dash, shape.</summary>
public sealed class Line : DynamicObj.DynamicObj
{
}
