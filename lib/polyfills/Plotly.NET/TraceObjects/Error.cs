namespace Plotly.NET.TraceObjects;

/// <summary>Error bars.</summary>
public sealed class Error : DynamicObj.DynamicObj
{
}
