namespace Plotly.NET;

/// <summary>Everything of a figure that is not data: title, axes, legend, margins, annotations, shapes.</summary>
public sealed class Layout : DynamicObj.DynamicObj
{
}
