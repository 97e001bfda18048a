using System.Globalization;
using static Cairn.Figures.Tests.SvgReading;

namespace Cairn.Figures.Tests;

public sealed class PictureTests
{
    private const string Line = """[{"type":"scatter","mode":"lines","name":"L = 8","x":[0,1.5,3],"y":[0.25,1234.5,-3]}]""";

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a < b && c > \"d\" 'e'")]
    [InlineData("]]> <!-- --> <svg onload=alert(1)>")]
    [InlineData("line\u0001break\uffff")]
    public void A_hostile_title_is_text(string title)
    {
        string json = System.Text.Json.JsonSerializer.Serialize(title);
        var svg = Draw(Line, $$$"""{"title":{"text":{{{json}}}},"xaxis":{"title":{{{json}}}}}""");
        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "svg");
        Assert.DoesNotContain(svg.Descendants().SelectMany(e => e.Attributes()), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Equal(new string([.. title.Where(c => c is >= ' ' and < '\uffff')]), svg.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void Subscripts_and_italics_are_set_as_such()
    {
        var runs = TextOf(Draw(Line, """{"title":"<i>T</i><sub>c</sub> here"}"""), "Tc here").Elements(Svg + "tspan").ToList();
        Assert.Equal("italic", runs[0].Attribute("font-style")!.Value);
        Assert.True(Number(runs[1], "dy") > 0 && Number(runs[2], "dy") < 0);
        Assert.Equal(0, Number(runs[1], "dy") + Number(runs[2], "dy"), 1e-9); // back on the line: the same rounded shift twice
    }

    [Fact]
    public void The_same_figure_gives_the_same_bytes_in_any_culture()
    {
        string plain = SvgFigure.Draw(Figure(Line));
        var old = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(plain, SvgFigure.Draw(Figure(Line)));
        }
        finally
        {
            CultureInfo.CurrentCulture = old;
        }
    }

    [Theory]
    [InlineData("violin")]
    [InlineData("pie")]
    [InlineData("surface")]
    public void A_type_without_a_picture_says_so(string type)
    {
        var svg = Draw($$"""[{"type":"{{type}}","y":[1,2]}]""");
        Assert.Contains($"“{type}” has no static picture yet", string.Join(' ', Texts(svg)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_description_names_axes_series_and_caption()
    {
        var svg = Draw("""[{"type":"scatter","name":"one","x":[1],"y":[1]},{"type":"scatter","name":"two","x":[2],"y":[2]}]""", """{"title":{"text":"T"},"xaxis":{"title":"h"},"yaxis":{"title":"m"},"meta":{"caption":"See."}}""");
        Assert.Equal("T. m against h. Series: one, two. See.", svg.Element(Svg + "desc")!.Value);
        Assert.Equal("img", svg.Attribute("role")!.Value);
    }

    [Fact]
    public void A_caption_is_wrapped_below_the_plot()
    {
        string caption = string.Join(' ', Enumerable.Repeat("every word counts", 12));
        var svg = Draw(Line, $$$"""{"meta":{"caption":"{{{caption}}}"}}""");
        var lines = svg.Descendants(Svg + "text").Where(t => t.Value.Contains("word", StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count >= 2);
        Assert.Equal(caption, string.Join(' ', lines.Select(l => l.Value)));
        Assert.All(lines, l => Assert.InRange(Number(l, "y"), 300, 420));
    }

    [Fact]
    public void A_reference_on_a_log_axis_stands_on_its_value()
    {
        var svg = Draw("""[{"type":"scatter","mode":"markers","x":[1,10,100],"y":[1,2,3]}]""", """{"xaxis":{"type":"log"},"shapes":[{"type":"line","x0":10,"x1":10,"yref":"y domain","y0":0,"y1":1,"line":{"color":"#123456"}}]}""");
        string d = svg.Descendants(Svg + "path").Single(p => p.Attribute("stroke")?.Value == "#123456").Attribute("d")!.Value;
        Assert.Equal(Dots(svg)[1].X, double.Parse(d[1..d.IndexOf(' ', StringComparison.Ordinal)], CultureInfo.InvariantCulture), 0.11); // rounded once each
    }

    [Fact]
    public void Panels_of_a_grid_do_not_overlap()
    {
        var svg = Draw("""[{"type":"scatter","x":[0,1],"y":[0,1]},{"type":"scatter","x":[0,1],"y":[0,1],"xaxis":"x2","yaxis":"y2"}]""", """{"xaxis":{},"yaxis":{},"xaxis2":{"anchor":"y2"},"yaxis2":{"anchor":"x2"},"grid":{"rows":1,"columns":2,"pattern":"independent"}}""");
        var areas = svg.Descendants(Svg + "clipPath").Select(c => c.Element(Svg + "rect")!).ToList();
        Assert.True(Number(areas[0], "x") + Number(areas[0], "width") < Number(areas[1], "x"));
    }

    [Fact]
    public void Dark_pages_get_their_own_colours_unless_it_is_asked_not_to()
    {
        Assert.Contains("prefers-color-scheme:dark", SvgFigure.Draw(Figure(Line)), StringComparison.Ordinal);
        Assert.DoesNotContain("prefers-color-scheme", SvgFigure.Draw(Figure(Line), new() { FollowDarkPages = false }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", "not JSON")]
    [InlineData("[1]", "object with a list 'data'")]
    [InlineData("""{"layout":{}}""", "object with a list 'data'")]
    public void What_is_no_figure_is_refused(string text, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => SvgFigure.Draw(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"type":"scatter","x":[],"y":[]}]""")]
    [InlineData("""[{"type":"heatmap","z":[]}]""")]
    [InlineData("""[{"type":"scatter","x":[null],"y":[null]}]""")]
    [InlineData("""[{"type":"bar","x":[1],"y":[0]}]""")]
    [InlineData("""[{"type":"histogram","x":[2]}]""")]
    [InlineData("""[{"type":"scatter","x":[1e300,-1e300],"y":[1,2]}]""")]
    public void Degenerate_data_still_makes_a_picture(string data) => Assert.Equal("svg", Draw(data).Name.LocalName);
}
