namespace Plotly.NET.TraceObjects;

/// <summary>Markers: colour, size, symbol, outline.</summary>
public sealed class Marker : DynamicObj.DynamicObj
{
}
