namespace Plotly.NET.Json;

/// <summary>A style value that plotly.js spells as a string, a bool, a number or a list of them.</summary>
internal interface IPlotlyValue
{
    /// <summary>The value in plotly.js's spelling.</summary>
    object Convert();
}
