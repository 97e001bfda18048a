namespace Plotly.NET;

/// <summary>A title: text, font, place.</summary>
public sealed class Title : DynamicObj.DynamicObj
{
}
