using System.Text.Json.Nodes;
using System.Xml.Linq;
using Cairn.Figures.Images;

namespace Cairn.Figures.Tests;

public sealed class ImageTests
{
    private static readonly string Source = "data:image/png;base64," + Convert.ToBase64String(Png.Encode([0, 1, 1, 0, 0, 1], 3, [(0, 0, 0, 255), (255, 255, 255, 255)]));

    private static XElement? Image(string source)
    {
        var figure = new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject { ["type"] = "image", ["source"] = source }),
            ["layout"] = new JsonObject { ["width"] = 600, ["height"] = 400, ["yaxis"] = new JsonObject { ["scaleanchor"] = "x", ["constrain"] = "domain" } },
        };
        return XDocument.Parse(SvgFigure.Draw(figure)).Descendants().FirstOrDefault(e => e.Name.LocalName == "image");
    }

    [Fact]
    public void An_image_trace_shows_its_own_png_with_square_cells()
    {
        var image = Image(Source)!;
        Assert.Equal(Source, (string?)image.Attribute("href"));
        double ratio = (double)image.Attribute("width")! / (double)image.Attribute("height")!;
        Assert.Equal(1.5, ratio, 0.02); // 3 × 2 cells; coordinates are rounded to 0.1 pixel
    }

    [Theory]
    [InlineData("https://example.org/picture.png")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("data:image/svg+xml;base64,PHN2Zy8+")]
    public void Another_kind_of_source_is_a_labelled_frame_and_is_not_loaded(string source) => Assert.Null(Image(source));

    [Fact]
    public void A_source_that_closes_its_attribute_is_not_written() => Assert.Null(Image(Source + "\"/><script>alert(1)</script>"));
}
