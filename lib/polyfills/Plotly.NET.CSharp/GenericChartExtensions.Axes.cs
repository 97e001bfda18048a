using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class GenericChartExtensions
{
    public static GenericChart WithXAxisStyle<TMin, TMax, TCategoryArray>(
        this GenericChart gChart, Optional<string> TitleText = default, Optional<Font> TitleFont = default, Optional<int> TitleStandoff = default,
        Optional<Title> Title = default, Optional<Color> Color = default, Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<TMin, TMax>> MinMax = default, Optional<StyleParam.Mirror> Mirror = default, Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default, Optional<int> SpikeThickness = default, Optional<bool> ShowLine = default, Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default, Optional<Color> GridColor = default, Optional<bool> ZeroLine = default, Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default, Optional<StyleParam.Side> Side = default, Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default, Optional<double> Position = default, Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<TCategoryArray>> CategoryArray = default, Optional<RangeSlider> RangeSlider = default,
        Optional<RangeSelector> RangeSelector = default, Optional<Color> BackgroundColor = default, Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where TMin : IConvertible
        where TMax : IConvertible
        where TCategoryArray : IConvertible
    {
        var axis = AxisOptions.Titled(Title, TitleText, TitleFont, TitleStandoff).Ranged(MinMax).Placed(Domain)
            .With("color", Color).With("type", AxisType).With("mirror", Mirror).With("showspikes", ShowSpikes)
            .With("spikecolor", SpikeColor).With("spikethickness", SpikeThickness).With("showline", ShowLine)
            .With("linecolor", LineColor).With("showgrid", ShowGrid).With("gridcolor", GridColor).With("zeroline", ZeroLine)
            .With("zerolinecolor", ZeroLineColor).With("anchor", Anchor).With("side", Side).With("overlaying", Overlaying)
            .With("position", Position).With("categoryorder", CategoryOrder).With("categoryarray", CategoryArray)
            .With("rangeslider", RangeSlider).With("rangeselector", RangeSelector).With("bgcolor", BackgroundColor)
            .With("showbackground", ShowBackground);
        return gChart.WithXAxis(axis, Id.IsSome ? Id.Value : StyleParam.SubPlotId.NewXAxis(1));
    }

    public static GenericChart WithYAxisStyle<TMin, TMax, TCategoryArray>(
        this GenericChart gChart, Optional<string> TitleText = default, Optional<Font> TitleFont = default, Optional<int> TitleStandoff = default,
        Optional<Title> Title = default, Optional<Color> Color = default, Optional<StyleParam.AxisType> AxisType = default,
        Optional<Tuple<TMin, TMax>> MinMax = default, Optional<StyleParam.Mirror> Mirror = default, Optional<bool> ShowSpikes = default,
        Optional<Color> SpikeColor = default, Optional<int> SpikeThickness = default, Optional<bool> ShowLine = default, Optional<Color> LineColor = default,
        Optional<bool> ShowGrid = default, Optional<Color> GridColor = default, Optional<bool> ZeroLine = default, Optional<Color> ZeroLineColor = default,
        Optional<StyleParam.LinearAxisId> Anchor = default, Optional<StyleParam.Side> Side = default, Optional<StyleParam.LinearAxisId> Overlaying = default,
        Optional<Tuple<double, double>> Domain = default, Optional<double> Position = default, Optional<StyleParam.CategoryOrder> CategoryOrder = default,
        Optional<IEnumerable<TCategoryArray>> CategoryArray = default, Optional<RangeSlider> RangeSlider = default,
        Optional<RangeSelector> RangeSelector = default, Optional<Color> BackgroundColor = default, Optional<bool> ShowBackground = default,
        Optional<StyleParam.SubPlotId> Id = default)
        where TMin : IConvertible
        where TMax : IConvertible
        where TCategoryArray : IConvertible
    {
        var axis = AxisOptions.Titled(Title, TitleText, TitleFont, TitleStandoff).Ranged(MinMax).Placed(Domain)
            .With("color", Color).With("type", AxisType).With("mirror", Mirror).With("showspikes", ShowSpikes)
            .With("spikecolor", SpikeColor).With("spikethickness", SpikeThickness).With("showline", ShowLine)
            .With("linecolor", LineColor).With("showgrid", ShowGrid).With("gridcolor", GridColor).With("zeroline", ZeroLine)
            .With("zerolinecolor", ZeroLineColor).With("anchor", Anchor).With("side", Side).With("overlaying", Overlaying)
            .With("position", Position).With("categoryorder", CategoryOrder).With("categoryarray", CategoryArray)
            .With("rangeslider", RangeSlider).With("rangeselector", RangeSelector).With("bgcolor", BackgroundColor)
            .With("showbackground", ShowBackground);
        return gChart.WithYAxis(axis, Id.IsSome ? Id.Value : StyleParam.SubPlotId.NewYAxis(1));
    }

    public static GenericChart WithXAxisRangeSlider(this GenericChart gChart, RangeSlider rangeSlider, Optional<StyleParam.SubPlotId> Id = default) =>
        gChart.WithXAxis(new LinearAxis().Set("rangeslider", rangeSlider), Id.IsSome ? Id.Value : StyleParam.SubPlotId.NewXAxis(1));
}
