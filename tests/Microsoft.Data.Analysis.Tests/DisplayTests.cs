using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.Data.Analysis.Tests;

public class DisplayTests
{
    private static DataFrame Numbered(int rows) => new(new Int32DataFrameColumn("n", Enumerable.Range(0, rows)));

    private static string Html(DataFrame frame) => frame.ToDisplayString("text/html");

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [Fact]
    public void A_frame_is_shown_as_html_and_as_text() =>
        Assert.Equal(["text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(DataFrame)));

    [Fact]
    public void A_small_frame_is_one_table()
    {
        var frame = new DataFrame(new DoubleDataFrameColumn("x", [1.5, null]));
        Assert.Equal(
            "<table><thead><tr><th><i>index</i></th><th>x</th></tr></thead><tbody><tr><td><i>0</i></td><td>1.5</td></tr><tr><td><i>1</i></td><td><i>null</i></td></tr></tbody></table>",
            Html(frame));
    }

    [Fact]
    public void Names_and_cells_are_text_and_not_markup()
    {
        string html = Html(new DataFrame(new StringDataFrameColumn("<b>", ["<script>alert(1)</script>", "a & b"])));
        Assert.DoesNotContain("<script", html);
        Assert.Contains("<th>&lt;b&gt;</th>", html);
        Assert.Contains("<td>a &amp; b</td>", html);
    }

    [Fact]
    public void Twenty_five_rows_are_not_folded_and_more_are_by_twenty_five()
    {
        Assert.DoesNotContain("<details", Html(Numbered(25)));
        string html = Html(Numbered(60));
        Assert.Equal(2, Count(html, "<details>"));
        Assert.Contains("<summary>rows 50 to 59</summary>", html);
        Assert.Contains("DataFrame: 60 rows<", html);
        Assert.Equal(60, Count(html, "<td><i>"));
    }

    [Fact]
    public void A_huge_frame_shows_its_beginning_and_says_so()
    {
        string html = Html(Numbered(100_000));
        Assert.Contains("DataFrame: 100000 rows (the first 250 shown)", html);
        Assert.Equal(250, Count(html, "<td><i>"));
        var wide = new DataFrame(Enumerable.Range(0, 40).Select(i => new DoubleDataFrameColumn($"column {i}", Enumerable.Repeat(Math.PI, 1000))));
        // A stored output may have 100 kB.
        Assert.InRange(Html(wide).Length, 1, 100_000);
    }

    [Fact]
    public void Neither_form_depends_on_the_culture()
    {
        using var german = new Culture("de-DE");
        Assert.Contains("<td>1.5</td>", Html(Samples.Animals()));
        Assert.Contains("owl       1.5       null", Samples.Animals().ToDisplayString("text/plain"));
    }
}
