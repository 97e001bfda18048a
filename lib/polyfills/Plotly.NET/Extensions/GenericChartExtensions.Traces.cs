using Microsoft.FSharp.Core;
using Plotly.NET.Json;
using Plotly.NET.TraceObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    /// <summary>Names and legend; on several traces the names are name, name_1, name_2 ...</summary>
    public static GenericChart WithTraceInfo(
        this GenericChart gChart, FSharpOption<string>? Name = null, FSharpOption<StyleParam.Visible>? Visible = null, FSharpOption<bool>? ShowLegend = null,
        FSharpOption<int>? LegendRank = null, FSharpOption<string>? LegendGroup = null, FSharpOption<Title>? LegendGroupTitle = null) =>
        Styling.Map(gChart, (trace, i) => trace
            .With("name", Name is null || i == 0 ? Name : Opt.Of(Name.Value + "_" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .With("visible", Visible).With("showlegend", ShowLegend).With("legendrank", LegendRank).With("legendgroup", LegendGroup).With("legendgrouptitle", LegendGroupTitle));

    public static GenericChart WithMarker(this GenericChart gChart, Marker marker) => Styling.OnTraces(gChart, "marker", marker);

    public static GenericChart WithMarkerStyle(
        this GenericChart gChart, FSharpOption<bool>? AutoColorScale = null, FSharpOption<bool>? CAuto = null, FSharpOption<double>? CMax = null,
        FSharpOption<double>? CMid = null, FSharpOption<double>? CMin = null, FSharpOption<Color>? Color = null,
        FSharpOption<IEnumerable<Color>>? Colors = null, FSharpOption<StyleParam.SubPlotId>? ColorAxis = null, FSharpOption<ColorBar>? ColorBar = null,
        FSharpOption<StyleParam.Colorscale>? Colorscale = null, FSharpOption<Line>? Outline = null, FSharpOption<int>? MaxDisplayed = null,
        FSharpOption<double>? Opacity = null, FSharpOption<IEnumerable<double>>? MultiOpacity = null, FSharpOption<Pattern>? Pattern = null,
        FSharpOption<bool>? ReverseScale = null, FSharpOption<bool>? ShowScale = null, FSharpOption<int>? Size = null,
        FSharpOption<IEnumerable<int>>? MultiSize = null, FSharpOption<int>? SizeMin = null, FSharpOption<int>? SizeRef = null,
        FSharpOption<StyleParam.MarkerSymbol>? Symbol = null, FSharpOption<IEnumerable<StyleParam.MarkerSymbol>>? MultiSymbol = null,
        FSharpOption<Color>? OutlierColor = null, FSharpOption<int>? OutlierWidth = null) =>
        Styling.OnTraces(gChart, "marker", new Marker()
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
            .With("line", Outline)
            .With("maxdisplayed", MaxDisplayed)
            .With("opacity", Opacity)
            .With("opacity", MultiOpacity)
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
            .With("outlierwidth", OutlierWidth));

    public static GenericChart WithLine(this GenericChart gChart, Line line) => Styling.OnTraces(gChart, "line", line);

    public static GenericChart WithLineStyle(
        this GenericChart gChart, FSharpOption<bool>? AutoColorScale = null, FSharpOption<bool>? CAuto = null, FSharpOption<double>? CMax = null,
        FSharpOption<double>? CMid = null, FSharpOption<double>? CMin = null, FSharpOption<Color>? Color = null,
        FSharpOption<StyleParam.SubPlotId>? ColorAxis = null, FSharpOption<StyleParam.Colorscale>? Colorscale = null, FSharpOption<bool>? ReverseScale = null,
        FSharpOption<bool>? ShowScale = null, FSharpOption<ColorBar>? ColorBar = null, FSharpOption<StyleParam.DrawingStyle>? Dash = null,
        FSharpOption<StyleParam.Shape>? Shape = null, FSharpOption<bool>? Simplify = null, FSharpOption<double>? Smoothing = null,
        FSharpOption<double>? Width = null, FSharpOption<IEnumerable<double>>? MultiWidth = null, FSharpOption<Color>? OutlierColor = null,
        FSharpOption<double>? OutlierWidth = null) =>
        Styling.OnTraces(gChart, "line", new Line()
            .With("autocolorscale", AutoColorScale)
            .With("cauto", CAuto)
            .With("cmax", CMax)
            .With("cmid", CMid)
            .With("cmin", CMin)
            .With("color", Color)
            .With("coloraxis", ColorAxis)
            .With("colorscale", Colorscale)
            .With("reversescale", ReverseScale)
            .With("showscale", ShowScale)
            .With("colorbar", ColorBar)
            .With("dash", Dash)
            .With("shape", Shape)
            .With("simplify", Simplify)
            .With("smoothing", Smoothing)
            .With("width", Width)
            .With("width", MultiWidth)
            .With("outliercolor", OutlierColor)
            .With("outlierwidth", OutlierWidth));

    public static GenericChart WithXError(this GenericChart gChart, Error e) => Styling.OnTraces(gChart, "error_x", e);

    public static GenericChart WithXErrorStyle<A, B>(
        this GenericChart gChart, FSharpOption<IEnumerable<A>>? Array = null, FSharpOption<IEnumerable<B>>? Arrayminus = null, FSharpOption<bool>? Symmetric = null,
        FSharpOption<Color>? Color = null, FSharpOption<double>? Thickness = null, FSharpOption<double>? Width = null)
        where A : IConvertible
        where B : IConvertible =>
        gChart.WithXError(Error.init(Array: Array, Arrayminus: Arrayminus, Symmetric: Symmetric, Color: Color, Thickness: Thickness, Width: Width));

    public static GenericChart WithYError(this GenericChart gChart, Error e) => Styling.OnTraces(gChart, "error_y", e);

    public static GenericChart WithYErrorStyle<A, B>(
        this GenericChart gChart, FSharpOption<IEnumerable<A>>? Array = null, FSharpOption<IEnumerable<B>>? Arrayminus = null, FSharpOption<bool>? Symmetric = null,
        FSharpOption<Color>? Color = null, FSharpOption<double>? Thickness = null, FSharpOption<double>? Width = null)
        where A : IConvertible
        where B : IConvertible =>
        gChart.WithYError(Error.init(Array: Array, Arrayminus: Arrayminus, Symmetric: Symmetric, Color: Color, Thickness: Thickness, Width: Width));

    public static GenericChart WithColorBar(this GenericChart gChart, ColorBar colorbar) => Styling.OnTraces(gChart, "colorbar", colorbar);
}
