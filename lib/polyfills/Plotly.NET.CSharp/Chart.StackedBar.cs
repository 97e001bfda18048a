using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Level stacked bars: values over keys.</summary>
    public static GenericChart StackedBar<TValues, TKeys, TText>(
        IEnumerable<TValues> values, Optional<IEnumerable<TKeys>> Keys = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TText> Text = default,
        Optional<IEnumerable<TText>> MultiText = default, Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default, Optional<Pattern> MarkerPattern = default,
        Optional<Marker> Marker = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<IEnumerable<TValues>> MultiWidth = default,
        Optional<bool> UseDefaults = default, Optional<TValues> Base = default, Optional<TValues> Width = default)
        where TValues : IConvertible
        where TKeys : IConvertible
        where TText : IConvertible
    {
        var marker = Marker.Or()
            .With("opacity", MultiOpacity).With("color", MarkerColor).With("colorscale", MarkerColorScale)
            .With("line", MarkerOutline);
        var pattern = MarkerPattern.Or()
            .With("shape", MarkerPatternShape).With("shape", MultiMarkerPatternShape);
        var trace = new Trace("bar").Set("x", values).With("y", Keys).Set("orientation", "h")
            .With("name", Name).With("showlegend", ShowLegend).With("opacity", Opacity).With("text", Text).With("text", MultiText)
            .With("textposition", TextPosition).With("textposition", MultiTextPosition).With("width", MultiWidth).With("base", Base)
            .With("width", Width)
            .Set("marker", Figures.Patterned(marker, pattern));
        return Figures.Stacked(Figures.Of(trace, UseDefaults));
    }

    /// <summary>Upright stacked bars: values over keys.</summary>
    public static GenericChart StackedColumn<TValues, TKeys, TText>(
        IEnumerable<TValues> values, Optional<IEnumerable<TKeys>> Keys = default, Optional<string> Name = default, Optional<bool> ShowLegend = default,
        Optional<double> Opacity = default, Optional<IEnumerable<double>> MultiOpacity = default, Optional<TText> Text = default,
        Optional<IEnumerable<TText>> MultiText = default, Optional<Color> MarkerColor = default, Optional<StyleParam.Colorscale> MarkerColorScale = default,
        Optional<Line> MarkerOutline = default, Optional<StyleParam.PatternShape> MarkerPatternShape = default,
        Optional<IEnumerable<StyleParam.PatternShape>> MultiMarkerPatternShape = default, Optional<Pattern> MarkerPattern = default,
        Optional<Marker> Marker = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<IEnumerable<TValues>> MultiWidth = default,
        Optional<bool> UseDefaults = default, Optional<TValues> Base = default, Optional<TValues> Width = default)
        where TValues : IConvertible
        where TKeys : IConvertible
        where TText : IConvertible
    {
        var marker = Marker.Or()
            .With("opacity", MultiOpacity).With("color", MarkerColor).With("colorscale", MarkerColorScale)
            .With("line", MarkerOutline);
        var pattern = MarkerPattern.Or()
            .With("shape", MarkerPatternShape).With("shape", MultiMarkerPatternShape);
        var trace = new Trace("bar").Set("y", values).With("x", Keys).Set("orientation", "v")
            .With("name", Name).With("showlegend", ShowLegend).With("opacity", Opacity).With("text", Text).With("text", MultiText)
            .With("textposition", TextPosition).With("textposition", MultiTextPosition).With("width", MultiWidth).With("base", Base)
            .With("width", Width)
            .Set("marker", Figures.Patterned(marker, pattern));
        return Figures.Stacked(Figures.Of(trace, UseDefaults));
    }
}
