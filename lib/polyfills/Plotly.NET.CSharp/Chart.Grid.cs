using Plotly.NET.LayoutObjects;

namespace Plotly.NET.CSharp;

public static partial class Chart
{
    /// <summary>Charts in rows and columns, each on its own axes.</summary>
    public static GenericChart Grid(
        IEnumerable<GenericChart> gCharts, int nRows, int nCols, Optional<IEnumerable<string>> SubPlotTitles = default, Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default, Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default, Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default, Optional<StyleParam.LayoutGridPattern> Pattern = default,
        Optional<double> XGap = default, Optional<double> YGap = default, Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default, Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        bool coupled = Pattern.IsSome && Pattern.Value.Equals(StyleParam.LayoutGridPattern.Coupled);
        var grid = new LayoutGrid().With("subplots", SubPlots).With("xaxes", XAxes).With("yaxes", YAxes).Set("rows", nRows).Set("columns", nCols)
            .Set("roworder", RowOrder.IsSome ? RowOrder.Value : StyleParam.LayoutGridRowOrder.TopToBottom)
            .Set("pattern", Pattern.IsSome ? Pattern.Value : StyleParam.LayoutGridPattern.Independent)
            .Set("xgap", XGap.IsSome ? XGap.Value : coupled ? 0.1 : 0.2).Set("ygap", YGap.IsSome ? YGap.Value : coupled ? 0.1 : 0.3)
            .With("domain", Domain).With("xside", XSide).With("yside", YSide);
        GenericChart[] panels = [.. gCharts.Select((chart, i) => GridPanel.OnAxes(chart, coupled ? i % nCols : i, coupled ? i / nCols : i))];
        string[] titles = SubPlotTitles.IsSome ? [.. SubPlotTitles.Value] : [];
        double offset = SubPlotTitleOffset.IsSome ? SubPlotTitleOffset.Value : 0.05;
        var notes = titles.Take(panels.Length).Select((title, i) => GridPanel.Title(title, i, offset).With("font", SubPlotTitleFont));
        var layout = new Layout().Set("grid", grid);
        return Combine(panels).WithLayout(layout).WithAnnotations(notes.ToArray());
    }

    /// <summary>Charts below one another on one x axis.</summary>
    public static GenericChart SingleStack(
        IEnumerable<GenericChart> gCharts, Optional<IEnumerable<string>> SubPlotTitles = default, Optional<Font> SubPlotTitleFont = default,
        Optional<double> SubPlotTitleOffset = default, Optional<Tuple<StyleParam.LinearAxisId, StyleParam.LinearAxisId>[][]> SubPlots = default,
        Optional<StyleParam.LinearAxisId[]> XAxes = default, Optional<StyleParam.LinearAxisId[]> YAxes = default,
        Optional<StyleParam.LayoutGridRowOrder> RowOrder = default, Optional<StyleParam.LayoutGridPattern> Pattern = default,
        Optional<double> XGap = default, Optional<double> YGap = default, Optional<Domain> Domain = default,
        Optional<StyleParam.LayoutGridXSide> XSide = default, Optional<StyleParam.LayoutGridYSide> YSide = default)
    {
        GenericChart[] charts = [.. gCharts];
        var pattern = Pattern.IsSome ? Pattern.Value : StyleParam.LayoutGridPattern.Coupled;
        return Grid(charts, charts.Length, 1, SubPlotTitles, SubPlotTitleFont, SubPlotTitleOffset, SubPlots, XAxes, YAxes, RowOrder, pattern, XGap, YGap, Domain, XSide, YSide);
    }
}
