using System.Text.Json.Nodes;
using System.Xml.Linq;
using Plotly.NET;

namespace Cairn.Core.Tests.Figures;

public sealed class FigureBundleTests
{
    [Fact]
    public void Three_lattices_are_stored_in_less_than_100_kB()
    {
        var random = new Random(1);
        GenericChart Noise() => Plot.Lattice([.. Enumerable.Range(0, 64 * 64).Select(_ => (sbyte)(2 * random.Next(2) - 1))], 64, title: "noise");
        Assert.InRange(Size(Plot.Grid(1, 3, Noise(), Noise(), Noise())), 1, 100_000);
    }

    [Fact]
    public void A_line_of_100000_points_is_stored_in_less_than_100_kB_with_its_extremes()
    {
        double[] y = [.. Enumerable.Range(0, 100_000).Select(i => Math.Sin(i * 0.37) + i * 1e-5)];
        (y[12_345], y[54_321]) = (-7, 9);
        var chart = Plot.Line(Enumerable.Range(0, y.Length), y);
        double[] kept = [.. PlotTests.Json(chart)["data"]![0]!["y"]!.AsArray().Select(v => (double)v!)];
        Assert.Equal((-7.0, 9.0), (kept.Min(), kept.Max()));
        Assert.InRange(Size(chart), 1, 100_000);
    }

    [Fact]
    public void Numbers_are_rounded_to_what_can_be_seen()
    {
        string data = PlotTests.Data(Plot.Line([1.0 / 3, 2.0 / 3], [1_000_000.123456789, 1_000_001.987654321]));
        Assert.Contains("[0.333333,0.666667]", data, StringComparison.Ordinal);
        Assert.Contains("[1000000.1235,1000001.9877]", data, StringComparison.Ordinal); // more digits, for they vary little
    }

    [Fact]
    public void The_bundle_is_plotly_json_svg_and_one_line()
    {
        var chart = Plot.Line([1, 2], [3, 4], title: "Cooling <script>", xTitle: "t (s)", yTitle: "T<sub>c</sub>", caption: "It\nfalls.");
        var json = JsonNode.Parse(FigureFormatters.Format(chart, "application/vnd.plotly.v1+json"))!;
        Assert.Equal(["data", "layout", "config"], json.AsObject().Select(m => m.Key));
        Assert.Equal("""{"displaylogo":false,"responsive":true}""", json["config"]!.ToJsonString());
        Assert.Equal("svg", XDocument.Parse(FigureFormatters.Format(chart, "image/svg+xml")).Root!.Name.LocalName);
        Assert.Equal("Figure: Cooling <script>; Tc against t (s). It falls.", FigureFormatters.Format(chart, "text/plain"));
    }

    [Fact]
    public void The_alternative_text_travels_in_the_layouts_meta() =>
        Assert.Equal("Title. m against T. See.", (string)PlotTests.Json(Plot.Line([1], [2], title: "Title", xTitle: "T", yTitle: "m", caption: "See."))["layout"]!["meta"]!["alt"]!);

    [Fact]
    public void A_chart_of_the_package_itself_gets_the_same_theme()
    {
        var chart = Plotly.NET.CSharp.Chart.Point<double, double, string>(new[] { 1.0 }, new[] { 2.0 });
        var layout = PlotTests.Json(chart)["layout"]!;
        Assert.Equal((600, 600), ((int)layout["width"]!, (int)layout["height"]!));
        Assert.Equal(Plot.Color(0), (string)layout["colorway"]![0]!);
    }

    private static int Size(GenericChart chart) => FigureFormatters.MimeTypes.Sum(mime => System.Text.Encoding.UTF8.GetByteCount(FigureFormatters.Format(chart, mime)));
}
