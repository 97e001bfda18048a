using System.Globalization;
using System.Text.Json.Nodes;
using Plotly.NET;

namespace Cairn.Core.Tests.Figures;

public sealed class PlotTests
{
    [Fact]
    public void Numbers_are_taken_as_they_come()
    {
        Span<double> span = [1, 2, 3];
        int[] whole = [1, 2, 3];
        string[] figures =
        [
            Data(Plot.Line(span, span)),
            Data(Plot.Line(whole, whole)),
            Data(Plot.Line([1, 2, 3], [1, 2, 3])),
            Data(Plot.Line(whole.Select(i => (float)i), whole.Select(i => (decimal)i))),
            Data(Plot.Line(new List<long> { 1, 2, 3 }, new double[] { 1, 2, 3 })),
        ];
        Assert.Single(figures.Distinct());
        Assert.Contains("\"x\":[1,2,3],\"y\":[1,2,3]", figures[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Different_lengths_are_refused_with_both()
    {
        string message = Assert.Throws<ArgumentException>(() => Plot.Line([1, 2, 3], [1, 2])).Message;
        Assert.Contains("x has 3 values and y has 2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_series_is_refused() =>
        Assert.Contains("x is empty", Assert.Throws<ArgumentException>(() => Plot.Scatter(Array.Empty<double>(), Array.Empty<double>())).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("stelblue", "steelblue")]
    [InlineData("#12", "#rrggbb")]
    [InlineData("rgb(300,0,0)", "rgb(r, g, b)")]
    public void An_unknown_colour_is_refused_with_a_near_one(string color, string near) =>
        Assert.Contains(near, Assert.Throws<ArgumentException>(() => Plot.Line([1], [1], color: color)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_log_axis_refuses_what_has_no_logarithm()
    {
        string message = Assert.Throws<ArgumentException>(() => Plot.Line([1, 2, 3], [5.0, 0, -1], name: "m").WithLogY()).Message;
        Assert.Contains("y[1] of 'm' is 0, and 2 in all", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_are_counted_in_the_caption()
    {
        var chart = Plot.Combine(Plot.Line([1, 2], [double.NaN, 1]), Plot.Scatter([1.0, double.PositiveInfinity], [1.0, 2], caption: "See."));
        Assert.Equal("See. 2 values are not finite: gaps.", (string)Json(chart)["layout"]!["meta"]!["caption"]!);
        Assert.Contains("[null,1]", Data(chart), StringComparison.Ordinal);
    }

    [Fact]
    public void Styling_does_not_change_the_chart_it_starts_from()
    {
        var chart = Plot.Line([1, 2], [3, 4], name: "a");
        string before = FigureJson.Text(FigureJson.Of(chart));
        _ = Plot.Grid(1, 2, chart.WithLogX().WithNote(1, 3, "n"), Plot.Combine(chart, chart.WithReferenceLine(x: 1, label: "l")));
        Assert.Equal(before, FigureJson.Text(FigureJson.Of(chart)));
    }

    [Fact]
    public void Equal_names_share_a_colour_and_one_legend_entry()
    {
        var chart = Plot.Combine(Plot.Scatter([1], [1], name: "L = 8"), Plot.Scatter([1], [2], name: "L = 16"), Plot.Line([1], [1], name: "L = 8"));
        var data = Json(chart)["data"]!;
        Assert.Equal((string)data[0]!["marker"]!["color"]!, (string)data[2]!["line"]!["color"]!);
        Assert.NotEqual((string)data[0]!["marker"]!["color"]!, (string)data[1]!["marker"]!["color"]!);
        Assert.Equal([true, true, false], data.AsArray().Select(t => (bool)t!["showlegend"]!));
    }

    [Fact]
    public void A_grid_moves_lines_and_notes_with_their_panel()
    {
        var chart = Plot.Grid(1, 2, Plot.Line([1, 2], [1, 2], title: "left"), Plot.Line([1, 10], [1, 2]).WithLogX().WithReferenceLine(x: 10, label: "ten"));
        var layout = Json(chart)["layout"]!;
        var shape = layout["shapes"]![0]!;
        var label = layout["annotations"]!.AsArray().Single(a => (string)a!["text"]! == "ten")!;
        Assert.Equal(("x2", "y2 domain", 10.0), ((string)shape["xref"]!, (string)shape["yref"]!, (double)shape["x0"]!));
        Assert.Equal(("x2", 1.0), ((string)label["xref"]!, (double)label["x"]!)); // annotations on a log axis are in exponents
        Assert.Equal("log", (string)layout["xaxis2"]!["type"]!);
        Assert.True((double)layout["xaxis"]!["domain"]![1]! < (double)layout["xaxis2"]!["domain"]![0]!);
    }

    [Fact]
    public void The_order_of_notes_and_log_axes_does_not_matter()
    {
        var line = Plot.Line([1, 100], [1, 1000]);
        Assert.Equal(Data(line.WithLogX().WithLogY().WithNote(100, 10, "n")), Data(line.WithNote(100, 10, "n").WithLogY().WithLogX()));
        var note = Json(line.WithNote(100, 10, "n").WithLogY().WithLogX())["layout"]!["annotations"]![0]!;
        Assert.Equal((2.0, 1.0), ((double)note["x"]!, (double)note["y"]!));
    }

    [Fact]
    public void A_histograms_bars_hold_every_value()
    {
        double[] values = [.. Enumerable.Range(0, 1000).Select(i => Math.Sin(i))];
        Assert.Equal(1000, Json(Plot.Histogram(values))["data"]![0]!["y"]!.AsArray().Sum(v => (double)v!));
        var density = Json(Plot.Histogram(values, bins: 20, density: true))["data"]![0]!;
        Assert.Equal(1, density["y"]!.AsArray().Sum(v => (double)v!) * (double)density["width"]!, 1e-4); // six digits are stored
    }

    [Fact]
    public void A_lattice_has_whole_rows() =>
        Assert.Contains("7 spins do not make whole rows of 3", Assert.Throws<ArgumentException>(() => Plot.Lattice(new sbyte[7], 3)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_negative_error_bar_is_refused() =>
        Assert.Contains("yError[1] is -2", Assert.Throws<ArgumentException>(() => Plot.Scatter([1, 2], [1, 2], yError: [1, -2])).Message, StringComparison.Ordinal);

    [Fact]
    public void The_culture_does_not_matter()
    {
        var chart = Plot.Line([1.5, 2.5], [0.125, 1e-7], title: "t", xTitle: "x").WithReferenceLine(y: 0.5, label: "half");
        string before = string.Concat(FigureFormatters.MimeTypes.Select(m => FigureFormatters.Format(chart, m)));
        var old = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var again = Plot.Line([1.5, 2.5], [0.125, 1e-7], title: "t", xTitle: "x").WithReferenceLine(y: 0.5, label: "half");
            Assert.Equal(before, string.Concat(FigureFormatters.MimeTypes.Select(m => FigureFormatters.Format(again, m))));
        }
        finally
        {
            CultureInfo.CurrentCulture = old;
        }
    }

    internal static JsonObject Json(GenericChart chart) => JsonNode.Parse(FigureJson.Text(FigureJson.Of(chart)))!.AsObject();

    internal static string Data(GenericChart chart) => Json(chart)["data"]!.ToJsonString();
}
