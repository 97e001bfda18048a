using static Cairn.Figures.Tests.SvgReading;

namespace Cairn.Figures.Tests;

public sealed class ScatterTests
{
    [Fact]
    public void Points_stand_where_the_axis_marks_say()
    {
        var svg = Draw("""[{"type":"scatter","mode":"markers","x":[0,1,2,10],"y":[5,6,7,8]}]""");
        var (slope, offset) = XScale(svg, "2", 2, "8", 8);
        double[] expected = [.. new double[] { 0, 1, 2, 10 }.Select(x => slope * x + offset)];
        for (int i = 0; i < 4; i++)
            Assert.Equal(expected[i], Dots(svg)[i].X, 0.2); // both are rounded to a tenth
    }

    [Fact]
    public void On_a_log_axis_equal_ratios_are_equal_distances()
    {
        var svg = Draw("""[{"type":"scatter","mode":"markers","x":[1,10,100,1000],"y":[1,1,1,2]}]""", """{"xaxis":{"type":"log"}}""");
        double[] x = [.. Dots(svg).Select(d => d.X)];
        Assert.Equal(x[1] - x[0], x[2] - x[1], 0.21); // roundings to a tenth, twice
        Assert.Equal(x[1] - x[0], x[3] - x[2], 0.21);
    }

    [Fact]
    public void A_missing_value_breaks_the_line()
    {
        var svg = Draw("""[{"type":"scatter","mode":"lines","x":[0,1,2,3,4],"y":[1,2,null,"NaN",1]}]""");
        string[] runs = Drawn(svg)[0].Attribute("d")!.Value.Split('M', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, runs.Length); // 0-1 and the lone 4
        Assert.EndsWith("h0", runs[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_line_keeps_its_extremes_and_loses_most_points()
    {
        const int n = 100_000;
        double[] y = [.. Enumerable.Range(0, n).Select(i => Math.Sin(i * 0.37))];
        (y[31_234], y[77_777]) = (9, -9);
        var svg = Draw($$"""[{"type":"scatter","mode":"lines","x":[{{string.Join(',', Enumerable.Range(0, n))}}],"y":[{{string.Join(',', y.Select(v => v.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))}}]}]""");
        string path = Drawn(svg)[0].Attribute("d")!.Value;
        var run = Runs(path).Single();
        var (slope, offset) = XScale(svg, "20000", 20_000, "80000", 80_000);
        Assert.InRange(run.Count, 500, 4 * 680); // at most four points a column of pixels
        Assert.Equal(slope * 31_234 + offset, run.MinBy(p => p.Y).X, 1.0); // within a pixel
        Assert.Equal(slope * 77_777 + offset, run.MaxBy(p => p.Y).X, 1.0);
    }

    [Fact]
    public void Error_bars_are_as_long_as_the_axis_says()
    {
        var svg = Draw("""[{"type":"scatter","mode":"markers","x":[1,2],"y":[10,20],"error_y":{"type":"data","array":[5,2],"width":0}}]""");
        string bars = Drawn(svg).First(p => p.Attribute("d")!.Value.Contains('V', StringComparison.Ordinal)).Attribute("d")!.Value;
        double[] n = [.. bars.Split(['M', ' ', 'V'], StringSplitOptions.RemoveEmptyEntries).Select(t => double.Parse(t, System.Globalization.CultureInfo.InvariantCulture))];
        double pixelsPerUnit = (Dots(svg)[0].Y - Dots(svg)[1].Y) / 10;
        Assert.Equal(10 * pixelsPerUnit, n[1] - n[2], 0.4); // ±5, four roundings to a tenth
        Assert.Equal(4 * pixelsPerUnit, n[4] - n[5], 0.4);
    }

    [Fact]
    public void A_band_is_filled_between_its_edges()
    {
        var svg = Draw("""
            [{"type":"scatter","mode":"lines","line":{"width":0},"x":[0,1],"y":[1,1]},
             {"type":"scatter","mode":"lines","line":{"width":0},"x":[0,1],"y":[3,3],"fill":"tonexty","fillcolor":"rgba(0,0,0,0.2)"}]
            """);
        var corners = Runs(Drawn(svg).Single().Attribute("d")!.Value.TrimEnd('Z')).Single();
        Assert.Equal(4, corners.Count);
        Assert.Equal(corners[0].Y, corners[1].Y);
        Assert.Equal(corners[2].Y, corners[3].Y);
        Assert.True(corners[2].Y > corners[1].Y, "the lower edge is lower on the page");
    }
}
