using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A line and the band between two others: traces lower, upper, main.</summary>
    public static GenericChart Range<TX, TY, TText>(
        IEnumerable<TX> x, IEnumerable<TY> y, IEnumerable<TY> upper, IEnumerable<TY> lower, StyleParam.Mode mode, Optional<string> Name = default,
        Optional<string> GroupName = default, Optional<bool> ShowMarkers = default, Optional<bool> ShowLegend = default, Optional<TText> Text = default,
        Optional<IEnumerable<TText>> MultiText = default, Optional<StyleParam.TextPosition> TextPosition = default,
        Optional<IEnumerable<StyleParam.TextPosition>> MultiTextPosition = default, Optional<Color> MarkerColor = default,
        Optional<StyleParam.Colorscale> MarkerColorScale = default, Optional<Line> MarkerOutline = default,
        Optional<StyleParam.MarkerSymbol> MarkerSymbol = default, Optional<IEnumerable<StyleParam.MarkerSymbol>> MultiMarkerSymbol = default,
        Optional<Marker> Marker = default, Optional<Marker> UpperMarker = default, Optional<Marker> LowerMarker = default,
        Optional<Color> LineColor = default, Optional<StyleParam.Colorscale> LineColorScale = default, Optional<double> LineWidth = default,
        Optional<StyleParam.DrawingStyle> LineDash = default, Optional<Line> Line = default, Optional<Line> UpperLine = default,
        Optional<Line> LowerLine = default, Optional<Color> RangeColor = default, Optional<TText> UpperText = default,
        Optional<IEnumerable<TText>> MultiUpperText = default, Optional<TText> LowerText = default, Optional<IEnumerable<TText>> MultiLowerText = default,
        Optional<Font> TextFont = default, Optional<string> LowerName = default, Optional<string> UpperName = default, Optional<bool> UseDefaults = default)
        where TX : IConvertible
        where TY : IConvertible
        where TText : IConvertible
    {
        var marker = Marker.Or()
            .With("color", MarkerColor).With("colorscale", MarkerColorScale).With("line", MarkerOutline)
            .With("symbol", MarkerSymbol).With("symbol", MultiMarkerSymbol);
        var line = Line.Or()
            .With("color", LineColor).With("colorscale", LineColorScale).With("width", LineWidth).With("dash", LineDash);
        string group = GroupName.IsSome ? GroupName.Value : "Range";
        var fill = RangeColor.IsSome ? RangeColor.Value : Color.fromString("rgba(0,0,0,0.5)");
        var low = Figures.Edge(x, lower, LowerName, "lower", group, fill).With("marker", LowerMarker).With("line", LowerLine).With("text", LowerText).With("text", MultiLowerText);
        var high = Figures.Edge(x, upper, UpperName, "upper", group, fill).Set("fill", StyleParam.Fill.ToNext_y).With("marker", UpperMarker).With("line", UpperLine)
            .With("text", UpperText).With("text", MultiUpperText);
        var main = new Trace("scatter").Set("mode", ShowMarkers.IsTrue() ? StyleParam.Mode.Lines_Markers : mode).Set("x", x).Set("y", y)
            .With("name", Name).With("showlegend", ShowLegend).With("text", Text).With("text", MultiText)
            .With("textposition", TextPosition).With("textposition", MultiTextPosition).With("textfont", TextFont)
            .Set("legendgroup", group).Set("marker", marker).Set("line", line);
        return Figures.Of([low, high, main], UseDefaults);
    }
}
