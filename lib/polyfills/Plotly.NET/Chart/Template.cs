namespace Plotly.NET;

/// <summary>Defaults for traces and layout.</summary>
public sealed class Template : DynamicObj.DynamicObj
{
}
