using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET;

/// <summary>How plotly.js behaves: responsive, mode bar, static plot.</summary>
public sealed class Config : DynamicObj.DynamicObj
{
    public static Config init(
        FSharpOption<bool>? Autosizable = null, FSharpOption<bool>? Responsive = null, FSharpOption<bool>? DisplayModeBar = null,
        FSharpOption<bool>? StaticPlot = null, FSharpOption<bool>? ScrollZoom = null) =>
        new Config()
            .With("autosizable", Autosizable)
            .With("responsive", Responsive)
            .With("displayModeBar", DisplayModeBar)
            .With("staticPlot", StaticPlot)
            .With("scrollZoom", ScrollZoom);
}
