using System.Xml.Linq;
using static Cairn.Figures.Tests.SvgReading;

namespace Cairn.Figures.Tests;

public sealed class BarTests
{
    [Fact]
    public void Heights_are_in_the_ratio_of_the_values()
    {
        var bars = Bars(Draw("""[{"type":"bar","x":["a","b","c"],"y":[1,2,4]}]"""));
        Assert.Equal(2 * Number(bars[0], "height"), Number(bars[1], "height"), 0.3); // rounded to tenths
        Assert.Equal(4 * Number(bars[0], "height"), Number(bars[2], "height"), 0.5);
    }

    [Fact]
    public void Stacked_bars_stand_on_one_another()
    {
        var bars = Bars(Draw("""[{"type":"bar","x":[1],"y":[2]},{"type":"bar","x":[1],"y":[3]}]""", """{"barmode":"stack"}"""));
        Assert.Equal(Number(bars[0], "y"), Number(bars[1], "y") + Number(bars[1], "height"), 0.11); // one rounding
    }

    [Fact]
    public void A_histogram_counts_every_value_once()
    {
        var bars = Bars(Draw("""[{"type":"histogram","x":[0.5,1.5,1.6,2.5,2.6,2.7,3.5],"xbins":{"start":0,"end":4,"size":1}}]"""));
        double unit = Number(bars[0], "height");
        Assert.Equal([1, 2, 3, 1], bars.Select(b => (int)Math.Round(Number(b, "height") / unit)));
    }

    [Fact]
    public void Long_names_are_slanted_and_stay_inside_the_picture()
    {
        var svg = Draw("""[{"type":"bar","x":["a rather long name","another rather long name","a third long name here","and a fourth long name"],"y":[1,2,3,4]}]""", """{"width":320}""");
        Assert.Contains("rotate", TextOf(svg, "another rather long name").Attribute("transform")!.Value, StringComparison.Ordinal);
    }

    private static List<XElement> Bars(XElement svg) =>
        [.. svg.Descendants(Svg + "g").Where(g => g.Attribute("clip-path") is not null).Descendants(Svg + "rect")];
}
