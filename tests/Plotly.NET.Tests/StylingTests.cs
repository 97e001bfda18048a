using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace StandInTests;

// Mode B of the facts: both namespaces and the alias. That each call compiles shows that it is not ambiguous.
public sealed class StylingTests
{
    private static GenericChart Points => Chart.Point<double, double, string>(new[] { 1.0 }, new[] { 2.0 }, UseDefaults: false);

    [Fact]
    public void Two_ints_set_the_size_and_so_does_a_name()
    {
        Assert.Equal("""{"width":600,"height":400}""", FacadeTests.Layout(Points.WithSize(600, 400)).ToJsonString());
        Assert.Equal("""{"width":500}""", FacadeTests.Layout(Points.WithSize(Width: 500)).ToJsonString());
    }

    [Fact]
    public void The_facades_axis_style_has_three_types_and_the_cores_a_title()
    {
        var facade = FacadeTests.Layout(Points.WithXAxisStyle<double, double, string>(TitleText: "T", MinMax: Tuple.Create(0.0, 1.0)));
        var core = FacadeTests.Layout(Points.WithXAxisStyle(Title.init("T"), MinMax: Tuple.Create<IConvertible, IConvertible>(0.0, 1.0)));
        Assert.Equal("T", (string)facade["xaxis"]!["title"]!["text"]!);
        Assert.Equal("T", (string)core["xaxis"]!["title"]!["text"]!);
        Assert.Equal("[0.0,1.0]", facade["xaxis"]!["range"]!.ToJsonString());
        Assert.Equal("[0.0,1.0]", core["xaxis"]!["range"]!.ToJsonString());
    }

    [Fact]
    public void A_bool_and_a_legend_reach_their_own_methods()
    {
        Assert.True((bool)FacadeTests.Layout(Points.WithLegend(true))["showlegend"]!);
        Assert.Equal(0.5, (double)FacadeTests.Layout(Points.WithLegend(Legend.init(X: 0.5)))["legend"]!["x"]!);
    }

    [Fact]
    public void Shapes_and_annotations_append()
    {
        var chart = Points.WithShape(Shape.init<double, double, double, double>(ShapeType: StyleParam.ShapeType.Line, X0: 1.0))
            .WithShape(Shape.init<double, double, double, double>(ShapeType: StyleParam.ShapeType.Rectangle))
            .WithAnnotation(Annotation.init<double, double, double, string, double, string, double, string, double, string>(X: 1.0, Text: "here", ShowArrow: false));
        Assert.Equal(["line", "rect"], FacadeTests.Layout(chart)["shapes"]!.AsArray().Select(s => (string)s!["type"]!));
        Assert.Equal("""[{"x":1.0,"showarrow":false,"text":"here"}]""", FacadeTests.Layout(chart)["annotations"]!.ToJsonString());
    }

    [Fact]
    public void Marker_and_line_styles_merge_into_the_traces()
    {
        var trace = FacadeTests.Trace(Points.WithMarkerStyle(Size: 9).WithMarkerStyle(Symbol: StyleParam.MarkerSymbol.Square).WithLineStyle(Dash: StyleParam.DrawingStyle.Dash));
        Assert.Equal("""{"size":9,"symbol":"square"}""", trace["marker"]!.ToJsonString());
        Assert.Equal("""{"dash":"dash"}""", trace["line"]!.ToJsonString());
    }

    [Fact]
    public void Names_of_several_traces_are_numbered() =>
        Assert.Equal(["n", "n_1", "n_2"], FacadeTests.Json(Core(Chart.Combine([Points, Points, Points])))["data"]!.AsArray().Select(t => (string)t!["name"]!));

    [Fact]
    public void Styling_leaves_the_chart_it_starts_from_alone()
    {
        var chart = Points;
        string before = GenericChart.toFigureJson(chart);
        _ = chart.WithTitle("t").WithMarkerStyle(Size: 3).WithXAxis(new LinearAxis());
        Assert.Equal(before, GenericChart.toFigureJson(chart));
    }

    [Fact]
    public void Any_key_can_be_set_by_its_plotly_name()
    {
        var axis = new LinearAxis();
        axis.SetValue("showgrid", false);
        Assert.Equal("""{"xaxis":{"showgrid":false}}""", FacadeTests.Layout(Points.WithXAxis(axis)).ToJsonString());
    }

    [Theory]
    [InlineData(255, "rgba(1, 2, 3, 1.0)")]
    [InlineData(128, "rgba(1, 2, 3, 0.5)")]
    public void Alpha_is_rounded_to_one_decimal(int alpha, string expected) => Assert.Equal(expected, Color.fromARGB(alpha, 1, 2, 3).ToString());

    [Fact]
    public void Only_long_hex_colours_are_hex() => Assert.Throws<FormatException>(() => Color.fromHex("#abc"));

    [Fact]
    public void A_page_holds_the_figure_and_no_random_id()
    {
        string page = GenericChart.toEmbeddedHTML(Points.WithTitle("</script><b>"));
        Assert.Contains("Plotly.newPlot", page, StringComparison.Ordinal);
        Assert.DoesNotContain("</script><b>", page, StringComparison.Ordinal);
        Assert.Equal(page, GenericChart.toEmbeddedHTML(Points.WithTitle("</script><b>")));
    }

    private static GenericChart Core(GenericChart chart) => Plotly.NET.GenericChartExtensions.WithTraceInfo(chart, Name: "n");
}
