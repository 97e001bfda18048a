namespace Plotly.NET.TraceObjects;

/// <summary>Whether a histogram adds up.</summary>
public sealed class Cumulative : DynamicObj.DynamicObj
{
}
