namespace Plotly.NET;

/// <summary>The scale beside a heatmap.</summary>
public sealed class ColorBar : DynamicObj.DynamicObj
{
}
