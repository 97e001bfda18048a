namespace Plotly.NET;

/// <summary>A font: family, size, colour.</summary>
public sealed class Font : DynamicObj.DynamicObj
{
}
