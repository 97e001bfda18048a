using System.Globalization;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive.Tests;

public sealed class FormatterTests : IDisposable
{
    public FormatterTests() => Formatter.ResetToDefault();

    public void Dispose() => Formatter.ResetToDefault();

    [Theory]
    [InlineData(1, "1")]
    [InlineData(2.5, "2.5")]
    [InlineData("text", "text")]
    [InlineData(true, "True")]
    [InlineData('c', "c")]
    [InlineData(null, "<null>")]
    [InlineData(DayOfWeek.Monday, "Monday")]
    [InlineData(new[] { 1, 2 }, "[ 1, 2 ]")]
    public void Plain_text_of_simple_values(object? value, string expected) => Assert.Equal(expected, value.ToDisplayString());

    [Fact]
    public void Plain_text_of_things_made_of_others()
    {
        Assert.Equal("{ X: 1, Y: a }", new { X = 1, Y = "a" }.ToDisplayString());
        Assert.Equal("( 1, a )", (1, "a").ToDisplayString());
        Assert.Equal("{ a: 1 }", new Dictionary<string, int> { ["a"] = 1 }.ToDisplayString());
        Assert.Equal("{ X: 3, Y: 4 }", new Point(3, 4).ToDisplayString());
    }

    [Fact]
    public void Numbers_are_written_alike_in_every_culture()
    {
        var machine = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("[ 0.5, 1.5 ]", new[] { 0.5, 1.5 }.ToDisplayString());
            Assert.Contains("0.5", new { X = 0.5 }.ToDisplayString("text/html"));
        }
        finally
        {
            CultureInfo.CurrentCulture = machine;
        }
    }

    [Fact]
    public void Html_of_simple_values_is_preformatted_and_escaped()
    {
        Assert.Equal("<div class=\"dni-plaintext\"><pre>1</pre></div>", 1.ToDisplayString("text/html"));
        Assert.Equal("<div class=\"dni-plaintext\"><pre>&lt;b&gt;</pre></div>", "<b>".ToDisplayString("text/html"));
        Assert.Equal("<b>x</b>", Kernel.HTML("<b>x</b>").ToDisplayString("text/html"));
        Assert.Equal("x & y", Kernel.HTML("<b>x</b> &amp; y").ToDisplayString());
    }

    [Fact]
    public void Html_of_an_object_is_a_tree_that_folds() => Assert.Equal(
        "<details open=\"open\" class=\"dni-treeview\"><summary><span class=\"dni-code-hint\"><code>Point { X = 3, Y = 4 }</code></span></summary>"
        + "<div><table><thead><tr></tr></thead><tbody><tr><td>X</td><td><div class=\"dni-plaintext\"><pre>3</pre></div></td></tr>"
        + "<tr><td>Y</td><td><div class=\"dni-plaintext\"><pre>4</pre></div></td></tr></tbody></table></div></details>",
        new Point(3, 4).ToDisplayString("text/html"));

    [Fact]
    public void Html_of_objects_is_a_table_with_a_column_for_each_member()
    {
        string html = new[] { new Point(1, 2), new Point(3, 4) }.ToDisplayString("text/html");
        Assert.StartsWith("<table><thead><tr><th><i>index</i></th><th>X</th><th>Y</th></tr></thead>", html);
        Assert.Equal(3, html.Split("<tr>").Length - 1);
    }

    [Fact]
    public void A_long_sequence_is_cut_at_the_limit_also_an_endless_one()
    {
        Assert.EndsWith("19, ... ]", Enumerable.Range(0, int.MaxValue).ToDisplayString());
        Formatter.ListExpansionLimit = 2;
        Assert.Equal("[ 0, 1, ... ]", Endless().ToDisplayString());
        Assert.Contains("[ 0, 1, ... ]", Endless().ToDisplayString("text/html"));
    }

    [Fact]
    public void An_object_that_holds_itself_is_cut_at_the_limit()
    {
        var self = new Node();
        self.Next = self;
        Assert.True(self.ToDisplayString().Length < 1000);
        Assert.True(self.ToDisplayString("text/html").Length < 10_000);
    }

    [Fact]
    public void A_member_that_throws_shows_its_exception() => Assert.Contains("TimeoutException: late", new Late().ToDisplayString());

    [Fact]
    public void Strings_prefer_plain_text_formulas_LaTeX_and_all_else_HTML()
    {
        Assert.Equal(["text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(string)));
        Assert.Equal(["text/latex"], Formatter.GetPreferredMimeTypesFor(typeof(LaTeXString)));
        Assert.Equal(["text/html"], Formatter.GetPreferredMimeTypesFor(typeof(int)));
        Assert.Equal("x^2", new LaTeXString("x^2").ToDisplayString("text/latex"));
        Assert.Equal("$$x$$", new MathString("x").ToDisplayString("text/latex"));
    }

    [Fact]
    public void What_is_registered_without_a_MIME_type_is_plain_text()
    {
        Formatter.Register<Point>(_ => "a point");
        Assert.Equal("a point", new Point(1, 2).ToDisplayString());
        Assert.Contains("details", new Point(1, 2).ToDisplayString("text/html"));
    }

    [Fact]
    public void The_most_specific_type_wins_and_then_the_latest()
    {
        Formatter.Register<Derived>(_ => "derived");
        Formatter.Register<Base>(_ => "base");
        Formatter.Register<IMark>(_ => "mark");
        Formatter.Register<object>(_ => "object");
        Assert.Equal("derived", new Derived().ToDisplayString());
        Formatter.Register<Derived>(_ => "later");
        Assert.Equal("later", new Derived().ToDisplayString());
        Assert.Equal("base", new Base().ToDisplayString());
    }

    [Fact]
    public void An_open_generic_type_can_be_registered()
    {
        Formatter.Register(typeof(List<>), (_, writer) => writer.Write("a list"));
        Assert.Equal("a list", new List<int>().ToDisplayString());
    }

    [Fact]
    public void A_formatter_that_passes_leaves_the_value_to_the_next()
    {
        Formatter.Register<int>(_ => "any");
        Formatter.Register<int>((value, context) =>
        {
            if (value != 1) return false;
            context.Writer.Write("one");
            return true;
        });
        Assert.Equal(["one", "any"], new[] { 1.ToDisplayString(), 2.ToDisplayString() });
    }

    [Fact]
    public void A_type_whose_library_has_its_own_attribute_brings_its_formatters()
    {
        Assert.Equal(["image/svg+xml", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(Library.Figure)));
        Assert.Equal("<svg/>", new Library.Figure().ToDisplayString("image/svg+xml"));
        Assert.Equal("a figure", new Library.SmallFigure().ToDisplayString());
        Assert.Equal("[ a figure ]", new[] { new Library.Figure() }.ToDisplayString());
    }

    [Fact]
    public void Several_forms_of_a_value_are_made_at_once() =>
        Assert.Equal(["image/svg+xml", "text/plain"], FormattedValue.CreateManyFromObject(new Library.Figure()).Select(v => v.MimeType));

    [Fact]
    public void Limits_below_zero_and_empty_MIME_types_are_refused()
    {
        Assert.Contains("at least 0, not -1", Assert.Throws<ArgumentException>(() => Formatter.ListExpansionLimit = -1).Message);
        Assert.Throws<ArgumentException>(() => Formatter.SetPreferredMimeTypesFor(typeof(int)));
    }

    private static IEnumerable<int> Endless()
    {
        for (int i = 0; ; i++) yield return i;
    }

    private sealed record Point(double X, double Y);

    private interface IMark;

    private class Base : IMark;

    private sealed class Derived : Base;

    private sealed class Node
    {
        public Node? Next { get; set; }
    }

    private sealed class Late
    {
        public int Value => throw new TimeoutException("late");
    }
}
