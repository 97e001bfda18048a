using Microsoft.FSharp.Core;
using Plotly.NET.Json;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

public static partial class GenericChartExtensions
{
    public static GenericChart WithXAxis(this GenericChart gChart, LinearAxis xAxis, FSharpOption<StyleParam.SubPlotId>? Id = null) =>
        Styling.WithObject(gChart, Id?.Value.ToString() ?? "xaxis", xAxis);

    public static GenericChart WithYAxis(this GenericChart gChart, LinearAxis yAxis, FSharpOption<StyleParam.SubPlotId>? Id = null) =>
        Styling.WithObject(gChart, Id?.Value.ToString() ?? "yaxis", yAxis);

    public static GenericChart WithXAxisStyle(
        this GenericChart gChart, Title title, FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null, FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null, FSharpOption<StyleParam.Side>? Side = null, FSharpOption<StyleParam.LinearAxisId>? Overlaying = null,
        FSharpOption<StyleParam.SubPlotId>? Id = null, FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null, FSharpOption<double>? Position = null,
        FSharpOption<bool>? ZeroLine = null, FSharpOption<StyleParam.LinearAxisId>? Anchor = null) =>
        gChart.WithXAxis(
            new LinearAxis().With("title", Opt.Of(title))
                .With("range", Opt.Pair(MinMax))
                .With("domain", Opt.Pair(Domain))
                .With("showgrid", ShowGrid)
                .With("showline", ShowLine)
                .With("side", Side)
                .With("overlaying", Overlaying)
                .With("position", Position)
                .With("zeroline", ZeroLine)
                .With("anchor", Anchor),
            Id);

    public static GenericChart WithYAxisStyle(
        this GenericChart gChart, Title title, FSharpOption<Tuple<IConvertible, IConvertible>>? MinMax = null, FSharpOption<bool>? ShowGrid = null,
        FSharpOption<bool>? ShowLine = null, FSharpOption<StyleParam.Side>? Side = null, FSharpOption<StyleParam.LinearAxisId>? Overlaying = null,
        FSharpOption<StyleParam.SubPlotId>? Id = null, FSharpOption<Tuple<IConvertible, IConvertible>>? Domain = null, FSharpOption<double>? Position = null,
        FSharpOption<bool>? ZeroLine = null, FSharpOption<StyleParam.LinearAxisId>? Anchor = null) =>
        gChart.WithYAxis(
            new LinearAxis().With("title", Opt.Of(title))
                .With("range", Opt.Pair(MinMax))
                .With("domain", Opt.Pair(Domain))
                .With("showgrid", ShowGrid)
                .With("showline", ShowLine)
                .With("side", Side)
                .With("overlaying", Overlaying)
                .With("position", Position)
                .With("zeroline", ZeroLine)
                .With("anchor", Anchor),
            Id);

    public static GenericChart WithXAxisRangeSlider(this GenericChart gChart, RangeSlider rangeSlider, FSharpOption<StyleParam.SubPlotId>? Id = null)
    {
        var axis = new LinearAxis();
        axis.SetValue("rangeslider", rangeSlider);
        return gChart.WithXAxis(axis, Id);
    }
}
