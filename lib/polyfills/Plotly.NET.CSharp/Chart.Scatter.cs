using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Points, lines or texts, as the mode says.</summary>
    public static GenericChart Scatter<TX, TY, TText>(
        IEnumerable<TX> x, IEnumerable<TY> y, StyleParam.Mode mode, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TText> Text = default,
        Optional<IEnumerable<TText>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default, Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Color> LineColor = default, Optional<StyleParam.Colorscale> LineColorScale = default,
        Optional<double> LineWidth = default, Optional<StyleParam.DrawingStyle> LineDash = default, Optional<Line> Line = default,
        Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default, Optional<StyleParam.GroupNorm> GroupNorm = default,
        Optional<StyleParam.Fill> Fill = default, Optional<Color> FillColor = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where TX : IConvertible
        where TY : IConvertible
        where TText : IConvertible
    {
        var marker = Marker.Or()
            .With("opacity", MultiOpacity).With("color", MarkerColor).With("colorscale", MarkerColorScale)
            .With("line", MarkerOutline).With("symbol", MarkerSymbol).With("symbol", MultiMarkerSymbol);
        var line = Line.Or()
            .With("color", LineColor).With("colorscale", LineColorScale).With("width", LineWidth).With("dash", LineDash);
        var trace = Figures.Trace("scatter", UseWebGL).Set("mode", mode).Set("x", x).Set("y", y)
            .With("name", Name).With("showlegend", ShowLegend).With("opacity", Opacity).With("text", Text).With("text", MultiText)
            .With("textposition", TextPosition).With("textposition", MultiTextPosition).With("stackgroup", StackGroup)
            .With("orientation", Orientation).With("groupnorm", GroupNorm).With("fill", Fill).With("fillcolor", FillColor)
            .Set("marker", marker).Set("line", line);
        return Figures.Of(trace, UseDefaults);
    }

    /// <summary>Points.</summary>
    public static GenericChart Point<TX, TY, TText>(
        IEnumerable<TX> x, IEnumerable<TY> y, Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<double>> MultiOpacity = default, Optional<TText> Text = default, Optional<IEnumerable<TText>> MultiText = default,
        Optional<StyleParam.TextPosition> TextPosition = default, Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default,
        Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default, Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<string> StackGroup = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<StyleParam.GroupNorm> GroupNorm = default, Optional<bool> UseWebGL = default, Optional<bool> UseDefaults = default)
        where TX : IConvertible
        where TY : IConvertible
        where TText : IConvertible
    {
        var marker = Marker.Or()
            .With("opacity", MultiOpacity).With("color", MarkerColor).With("colorscale", MarkerColorScale)
            .With("line", MarkerOutline).With("symbol", MarkerSymbol).With("symbol", MultiMarkerSymbol);
        var line = new Line();
        var trace = Figures.Trace("scatter", UseWebGL).Set("mode", Figures.PointMode(TextPosition.IsSome || MultiTextPosition.IsSome)).Set("x", x).Set("y", y)
            .With("name", Name).With("showlegend", ShowLegend).With("opacity", Opacity).With("text", Text).With("text", MultiText)
            .With("textposition", TextPosition).With("textposition", MultiTextPosition).With("stackgroup", StackGroup)
            .With("orientation", Orientation).With("groupnorm", GroupNorm)
            .Set("marker", marker).Set("line", line);
        return Figures.Of(trace, UseDefaults);
    }
}
