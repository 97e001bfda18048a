using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET.TraceObjects;

/// <summary>Markers: colour, size, symbol, outline.</summary>
public sealed class Marker : DynamicObj.DynamicObj
{
    public static Marker init(
        FSharpOption<double>? Angle = null, FSharpOption<bool>? AutoColorScale = null, FSharpOption<bool>? CAuto = null, FSharpOption<double>? CMax = null,
        FSharpOption<double>? CMid = null, FSharpOption<double>? CMin = null, FSharpOption<Color>? Color = null,
        FSharpOption<IEnumerable<Color>>? Colors = null, FSharpOption<StyleParam.SubPlotId>? ColorAxis = null, FSharpOption<ColorBar>? ColorBar = null,
        FSharpOption<StyleParam.Colorscale>? Colorscale = null, FSharpOption<int>? CornerRadius = null, FSharpOption<int>? MaxDisplayed = null,
        FSharpOption<double>? Opacity = null, FSharpOption<IEnumerable<double>>? MultiOpacity = null, FSharpOption<Line>? Outline = null,
        FSharpOption<Pattern>? Pattern = null, FSharpOption<bool>? ReverseScale = null, FSharpOption<bool>? ShowScale = null, FSharpOption<int>? Size = null,
        FSharpOption<IEnumerable<int>>? MultiSize = null, FSharpOption<int>? SizeMin = null, FSharpOption<int>? SizeRef = null,
        FSharpOption<StyleParam.MarkerSymbol>? Symbol = null, FSharpOption<IEnumerable<StyleParam.MarkerSymbol>>? MultiSymbol = null,
        FSharpOption<Color>? OutlierColor = null, FSharpOption<int>? OutlierWidth = null) =>
        new Marker()
            .With("angle", Angle)
            .With("autocolorscale", AutoColorScale)
            .With("cauto", CAuto)
            .With("cmax", CMax)
            .With("cmid", CMid)
            .With("cmin", CMin)
            .With("color", Color)
            .With("colors", Colors)
            .With("coloraxis", ColorAxis)
            .With("colorbar", ColorBar)
            .With("colorscale", Colorscale)
            .With("cornerradius", CornerRadius)
            .With("maxdisplayed", MaxDisplayed)
            .With("opacity", Opacity)
            .With("opacity", MultiOpacity)
            .With("line", Outline)
            .With("pattern", Pattern)
            .With("reversescale", ReverseScale)
            .With("showscale", ShowScale)
            .With("size", Size)
            .With("size", MultiSize)
            .With("sizemin", SizeMin)
            .With("sizeref", SizeRef)
            .With("symbol", Symbol)
            .With("symbol", MultiSymbol)
            .With("outliercolor", OutlierColor)
            .With("outlierwidth", OutlierWidth);
}
