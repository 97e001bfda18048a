using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>How often values fall into bins.</summary>
    public static GenericChart Histogram<TX, TY, TText>(
        Optional<IEnumerable<TX>> X = default, Optional<IEnumerable<TY>> Y = default, Optional<StyleParam.Orientation> Orientation = default,
        Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default, Optional<TText> Text = default,
        Optional<IEnumerable<TText>> MultiText = default, Optional<StyleParam.HistFunc> HistFunc = default, Optional<StyleParam.HistNorm> HistNorm = default,
        Optional<string> AlignmentGroup = default, Optional<string> OffsetGroup = default, Optional<int> NBinsX = default, Optional<int> NBinsY = default,
        Optional<string> BinGroup = default, Optional<Bins> XBins = default, Optional<Bins> YBins = default, Optional<Color> MarkerColor = default,
        Optional<Marker> Marker = default, Optional<Line> Line = default, Optional<Error> XError = default, Optional<Error> YError = default,
        Optional<Cumulative> Cumulative = default, Optional<Hoverlabel> HoverLabel = default, Optional<bool> UseDefaults = default)
        where TX : IConvertible
        where TY : IConvertible
        where TText : IConvertible
    {
        var marker = Marker.Or()
            .With("color", MarkerColor);
        var trace = new Trace("histogram")
            .With("x", X).With("y", Y).With("orientation", Orientation).With("name", Name).With("showlegend", ShowLegend)
            .With("opacity", Opacity).With("text", Text).With("text", MultiText).With("histfunc", HistFunc).With("histnorm", HistNorm)
            .With("alignmentgroup", AlignmentGroup).With("offsetgroup", OffsetGroup).With("nbinsx", NBinsX).With("nbinsy", NBinsY)
            .With("bingroup", BinGroup).With("xbins", XBins).With("ybins", YBins).With("error_x", XError).With("error_y", YError)
            .With("cumulative", Cumulative).With("hoverlabel", HoverLabel)
            .Set("marker", marker.With("line", Line));
        return Figures.Of(trace, UseDefaults);
    }
}
