using System.Text.Json;
using System.Text.Json.Nodes;
using Cairn.Notebooks;

namespace Cairn.Publishing.Tests;

public class PageTests
{
    private const string Hostile = "</script><script>alert(1)</script>";

    [Fact]
    public void A_figure_is_a_picture_with_its_alternative_text_and_size()
    {
        var page = Samples.Page(Samples.WithOutput(Samples.Display(("application/vnd.plotly.v1+json", Samples.Figure()), ("image/svg+xml", Samples.Svg), ("text/plain", "T"))));
        var image = Assert.Single(page.QuerySelectorAll("figure img.still"));
        Assert.Equal("a line", image.GetAttribute("alt"));
        Assert.Equal(("640", "400"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.StartsWith("data:image/svg+xml;base64,", image.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_of_a_figure_survive_a_hostile_title()
    {
        var figure = Samples.Figure(title: Hostile, alt: "\"><img onerror=x>");
        var page = Samples.Page(Samples.WithOutput(Samples.Display(("application/vnd.plotly.v1+json", figure), ("image/svg+xml", Samples.Svg), ("text/plain", "T"))));
        string json = Assert.Single(page.QuerySelectorAll("script.figure-data")).TextContent;
        Assert.True(JsonNode.DeepEquals(figure, JsonNode.Parse(json)));
        Assert.DoesNotContain(page.Scripts, s => s.Text.Contains("alert(1)", StringComparison.Ordinal) && s.Type != "application/json");
        Assert.Single(page.QuerySelectorAll("figure img"));
    }

    [Fact]
    public void Printed_text_is_escaped_and_without_terminal_codes()
    {
        var page = Samples.Page(Samples.WithOutput(Samples.Stream("\u001b[31mred\u001b[0m <b>not bold</b> " + Hostile)));
        Assert.Equal("red <b>not bold</b> " + Hostile, page.QuerySelector("pre.text")!.TextContent);
    }

    [Fact]
    public void A_check_is_a_card_with_what_was_got_and_expected()
    {
        var check = new JsonObject
        {
            ["kind"] = "check",
            ["name"] = "one <neuron>",
            ["passed"] = true,
            ["got"] = "0.6044",
            ["expected"] = "0.6044",
            ["tolerance"] = "1e-12",
            ["reason"] = "closed form",
            ["hint"] = "h",
        };
        var page = Samples.Page(Samples.WithOutput(Samples.Display((UnitResults.MimeType, check), ("text/plain", "✓"))));
        var card = Assert.Single(page.QuerySelectorAll(".result.passed"));
        Assert.Equal("one <neuron>", card.QuerySelector("b")!.TextContent);
        Assert.Contains("✓ 1 check passed", page.QuerySelector(".results")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Solutions_and_plumbing_are_folded_and_hints_too()
    {
        var page = Samples.Page(Samples.With(
            (CellKind.Code, "var answer = 42;", ["solution", "exercise-1"]), (CellKind.Code, "#r \"x.dll\"", ["setup"]), (CellKind.Markdown, "Look closely.", ["hint", "exercise-1"])));
        Assert.Equal(["Solution", "Setup", "Hint"], page.QuerySelectorAll("details:not(.contents details) > summary").Select(s => s.TextContent));
    }

    [Fact]
    public void Headings_are_in_order_with_one_title_and_unique_ids()
    {
        var page = Samples.Page(Samples.With("# Title\n\n#### Deep\n\n# Part\n\n##### Deeper\n\n## Part\n\n### Part"));
        int[] levels = [.. page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.LocalName[1] - '0')];
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, l => l == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(e => e.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_entry_of_the_contents_leads_to_its_heading()
    {
        var page = Samples.Page(Samples.With("# T\n\n## A $x^2$\n\n## B\n\n### C & D"));
        string[] targets = [.. page.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")![1..])];
        Assert.Equal(3, targets.Length);
        Assert.All(targets, id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public void Mathematics_and_code_in_text_are_set()
    {
        var page = Samples.Page(Samples.With("Let $x^2$ be.\n\n$$\\frac{a}{b}$$\n\n```csharp\nvar x = 1;\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"));
        Assert.Equal(2, page.QuerySelectorAll("math").Length);
        Assert.NotNull(page.QuerySelector("math[display=block] mfrac"));
        Assert.NotNull(page.QuerySelector("pre.code .k"));
        Assert.Equal(2, page.QuerySelectorAll("table th").Length);
    }

    [Fact]
    public void The_page_asks_for_nothing_from_outside_but_plotly()
    {
        string html = HtmlPage.Render(Samples.WithOutput(Samples.Display(("application/vnd.plotly.v1+json", Samples.Figure()), ("image/svg+xml", Samples.Svg), ("text/plain", "T"))));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll("script[src], link[rel=stylesheet], img:not([src^='data:']), iframe"));
        Assert.Equal([PageOptions.PublicPlotly], JsonSerializer.Deserialize<string[]>(page.GetElementById("plotly-sources")!.TextContent)!);
    }

    [Fact]
    public void A_page_without_figures_has_no_script()
    {
        Assert.Empty(Samples.Page(Samples.With("# T\n\nText.")).Scripts);
    }

    [Fact]
    public void A_link_to_a_notebook_that_has_a_page_leads_there_and_others_become_text()
    {
        var options = new PageOptions { Folder = Path.GetTempPath(), PageOf = path => path.EndsWith("b.ipynb", StringComparison.Ordinal) ? "week-02.html" : null };
        var page = Samples.Page(Samples.With("[next](../x/b.ipynb#cell) [file](../x/c.cs) [out](https://example.org) [here](#t)"), options);
        Assert.Equal(["week-02.html#cell", "https://example.org", "#t"], page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains("file", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_the_same_under_a_culture_with_decimal_commas()
    {
        var notebook = Samples.WithOutput(Samples.Display(("application/vnd.plotly.v1+json", Samples.Figure()), ("image/svg+xml", Samples.Svg), ("text/plain", "1.5")));
        string invariant = HtmlPage.Render(notebook);
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo("de-DE");
            Assert.Equal(invariant, HtmlPage.Render(notebook));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Plotly_is_copied_beside_the_page_and_asked_for_first()
    {
        string folder = Directory.CreateTempSubdirectory("cairn-pages").FullName;
        string plotly = Path.Combine(folder, "source.js");
        File.WriteAllText(plotly, "// plotly");
        var notebook = Samples.WithOutput(Samples.Display(("application/vnd.plotly.v1+json", Samples.Figure()), ("image/svg+xml", Samples.Svg), ("text/plain", "T")));
        string path = new PageFolder(Path.Combine(folder, "out"), plotly).Write(notebook, "a");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(path));
        string[] sources = JsonSerializer.Deserialize<string[]>(page.GetElementById("plotly-sources")!.TextContent)!;
        Assert.True(File.Exists(Path.Combine(folder, "out", sources[0])));
        Assert.Equal(PageOptions.PublicPlotly, sources[1]);
        Directory.Delete(folder, true);
    }
}
