namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>A matrix as colours; row 0 is at the bottom unless ReverseYAxis is true.</summary>
    public static GenericChart Heatmap<TZ, TX, TY, TText>(
        IEnumerable<IEnumerable<TZ>> zData, Optional<string> Name = default, Optional<bool> ShowLegend = default, Optional<double> Opacity = default,
        Optional<IEnumerable<TX>> X = default, Optional<int> XGap = default, Optional<IEnumerable<TY>> Y = default, Optional<int> YGap = default,
        Optional<TText> Text = default, Optional<IEnumerable<TText>> MultiText = default, Optional<ColorBar> ColorBar = default,
        Optional<StyleParam.Colorscale> ColorScale = default, Optional<bool> ShowScale = default, Optional<bool> ReverseScale = default,
        Optional<StyleParam.SmoothAlg> ZSmooth = default, Optional<bool> Transpose = default, Optional<bool> UseWebGL = default,
        Optional<bool> ReverseYAxis = default, Optional<bool> UseDefaults = default)
        where TZ : IConvertible
        where TX : IConvertible
        where TY : IConvertible
        where TText : IConvertible
    {
        var trace = Figures.Trace("heatmap", UseWebGL).Set("z", zData)
            .With("name", Name).With("showlegend", ShowLegend).With("opacity", Opacity).With("x", X).With("xgap", XGap).With("y", Y)
            .With("ygap", YGap).With("text", Text).With("text", MultiText).With("colorbar", ColorBar).With("colorscale", ColorScale)
            .With("showscale", ShowScale).With("reversescale", ReverseScale).With("zsmooth", ZSmooth).With("transpose", Transpose);
        return Figures.Upside(Figures.Of(trace, UseDefaults), ReverseYAxis);
    }
}
