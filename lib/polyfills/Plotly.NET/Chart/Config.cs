namespace Plotly.NET;

/// <summary>How plotly.js behaves: responsive, mode bar, static plot.</summary>
public sealed class Config : DynamicObj.DynamicObj
{
}
