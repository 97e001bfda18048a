using System.Text.Json.Nodes;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace StandInTests;

public sealed class FacadeTests
{
    private static readonly double[] X = [1, 2.5], Y = [3, double.NaN];

    [Fact]
    public void A_point_chart_emits_what_the_package_emits() =>
        Assert.Equal(
            """{"data":[{"type":"scatter","mode":"markers","x":[1.0,2.5],"y":[3.0,"NaN"],"marker":{},"line":{}}],"layout":{},"frames":[]}""",
            GenericChart.toFigureJson(Chart.Point<double, double, string>(X, Y, UseDefaults: false)));

    [Fact]
    public void Defaults_are_600_by_600_and_responsive()
    {
        var json = JsonNode.Parse(GenericChart.toJson(Chart.Line<double, double, string>(X, Y)))!;
        Assert.Equal(600, (int)json["layout"]!["width"]!);
        Assert.Equal(600, (int)json["layout"]!["height"]!);
        Assert.True((bool)json["config"]!["responsive"]!);
    }

    [Theory]
    [InlineData(false, false, "lines")]
    [InlineData(true, false, "lines+markers")]
    [InlineData(false, true, "lines+text")]
    [InlineData(true, true, "lines+markers+text")]
    public void A_lines_mode_follows_markers_and_texts(bool markers, bool texts, string mode)
    {
        var chart = texts
            ? Chart.Line<double, double, string>(X, Y, ShowMarkers: markers, TextPosition: StyleParam.TextPosition.TopLeft)
            : Chart.Line<double, double, string>(X, Y, ShowMarkers: markers);
        Assert.Equal(mode, (string)Trace(chart)["mode"]!);
    }

    [Fact]
    public void Columns_stand_and_bars_lie()
    {
        var column = Trace(Chart.Column<double, string, string>(values: [1.0, 2], Keys: new[] { "a", "b" }));
        var bar = Trace(Chart.Bar<double, string, string>(values: [1.0, 2], Keys: new[] { "a", "b" }));
        Assert.Equal(("v", "a", "h", "a"), ((string)column["orientation"]!, (string)column["x"]![0]!, (string)bar["orientation"]!, (string)bar["y"]![0]!));
    }

    [Fact]
    public void Stacked_columns_say_so_in_the_layout() =>
        Assert.Equal("stack", (string)Layout(Chart.StackedColumn<double, string, string>([1.0], Keys: new[] { "a" }))["barmode"]!);

    [Fact]
    public void A_range_is_three_traces_lower_upper_main()
    {
        var traces = Json(Chart.Range<double, double, string>(X, Y, Y, Y, StyleParam.Mode.Lines, Name: "m"))["data"]!.AsArray();
        Assert.Equal(["lower", "upper", "m"], traces.Select(t => (string)t!["name"]!));
        Assert.Equal("tonexty", (string)traces[1]!["fill"]!);
        Assert.All(traces, t => Assert.Equal("Range", (string)t!["legendgroup"]!));
    }

    [Fact]
    public void A_heatmap_is_turned_by_ReverseYAxis()
    {
        var chart = Chart.Heatmap<double, double, double, string>(new[] { new[] { 1.0, 2 } }, ReverseYAxis: true, ColorScale: StyleParam.Colorscale.Cividis);
        Assert.Equal(("heatmap", "Cividis", "reversed"), ((string)Trace(chart)["type"]!, (string)Trace(chart)["colorscale"]!, (string)Layout(chart)["yaxis"]!["autorange"]!));
    }

    [Fact]
    public void A_histogram_lies_on_what_is_given()
    {
        var trace = Trace(Chart.Histogram<double, double, string>(X: X, NBinsX: 4, MarkerColor: Color.fromHex("#123456")));
        Assert.Equal(("histogram", 4, "#123456"), ((string)trace["type"]!, (int)trace["nbinsx"]!, (string)trace["marker"]!["color"]!));
        Assert.Null(trace["y"]);
    }

    [Fact]
    public void A_grid_gives_each_chart_its_own_axes()
    {
        var json = Json(Chart.Grid([Chart.Point<double, double, string>(X, Y), Chart.Point<double, double, string>(X, Y)], 1, 2, SubPlotTitles: new[] { "a", "b" }));
        Assert.Equal(["x", "x2"], json["data"]!.AsArray().Select(t => (string)t!["xaxis"]!));
        var grid = json["layout"]!["grid"]!;
        Assert.Equal((1, 2, "independent", 0.2, 0.3), ((int)grid["rows"]!, (int)grid["columns"]!, (string)grid["pattern"]!, (double)grid["xgap"]!, (double)grid["ygap"]!));
        Assert.Equal(["a", "b"], json["layout"]!["annotations"]!.AsArray().Select(a => (string)a!["text"]!));
    }

    [Fact]
    public void Combining_keeps_traces_in_order_and_the_later_layout()
    {
        var a = Chart.Point<double, double, string>(X, Y, Name: "a").WithTitle("first");
        var b = Chart.Line<double, double, string>(X, Y, Name: "b").WithTitle("second");
        var json = Json(Chart.Combine([a, b]));
        Assert.Equal(["a", "b"], json["data"]!.AsArray().Select(t => (string)t!["name"]!));
        Assert.Equal("second", (string)json["layout"]!["title"]!["text"]!);
    }

    internal static JsonNode Json(GenericChart chart) => JsonNode.Parse(GenericChart.toFigureJson(chart))!;

    internal static JsonNode Trace(GenericChart chart) => Json(chart)["data"]![0]!;

    internal static JsonNode Layout(GenericChart chart) => Json(chart)["layout"]!;
}
