using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Events;

namespace Cairn.Core.Tests;

public class NotebookDisplayTests
{
    private static string Form(DisplayEvent shown, string mime) => shown.FormattedValues.Single(v => v.MimeType == mime).Value;

    [Fact]
    public async Task A_check_in_a_notebook_is_shown_as_record_html_and_text()
    {
        var shown = Assert.Single(await TestKernel.Run(() => Check.Close("a < b", 0.5, 0.5, 1e-12, "closed form", "h")));
        Assert.Equal(["application/vnd.cairn.result+json", "text/html", "text/plain"], shown.FormattedValues.Select(v => v.MimeType).Order());
        Assert.Equal("a < b", (string?)JsonNode.Parse(Form(shown, "application/vnd.cairn.result+json"))!["name"]);
        Assert.Equal("✓ a < b: got 0.5000, expected 0.5000 (±1e-12)", Form(shown, "text/plain"));
        Assert.Contains("a &lt; b", Form(shown, "text/html"));
    }

    [Fact]
    public async Task A_failing_check_is_shown_before_it_throws()
    {
        var shown = Assert.Single(await TestKernel.Run(() => Assert.Throws<CheckFailedException>(() => Check.Holds("a", false, "h"))));
        Assert.False((bool)JsonNode.Parse(Form(shown, "application/vnd.cairn.result+json"))!["passed"]!);
    }

    [Fact]
    public async Task An_exercise_shows_one_result_and_none_for_its_checks()
    {
        var shown = Assert.Single(await TestKernel.Run(() => Exercise.Check("exercise-1", e =>
        {
            e.Holds("a", true, "h");
            e.Holds("b", false, "h");
        })));
        Assert.Equal("exercise", (string?)JsonNode.Parse(Form(shown, "application/vnd.cairn.result+json"))!["kind"]);
    }

    [Fact]
    public async Task A_bar_is_one_display_that_ends_with_what_was_done()
    {
        var shown = await TestKernel.Run(() =>
        {
            foreach (int i in Progress.Over(Enumerable.Range(0, 5).ToArray(), "outer"))
                foreach (int _ in Progress.Over(Enumerable.Range(0, 5).ToArray(), "inner")) { }
        });
        Assert.Single(shown.OfType<DisplayedValueProduced>());
        Assert.Single(shown.Select(e => e.ValueId).Distinct());
        Assert.Equal("outer: 5 of 5", Form(shown[^1], "text/plain"));
    }

    [Fact]
    public async Task The_tables_and_the_first_line_are_shown_without_a_record()
    {
        var shown = await TestKernel.Run(() =>
        {
            Unit.Begin("week-01", seed: 1);
            Display.Show(Unit.Summary());
        });
        Assert.Equal(2, shown.Count);
        Assert.All(shown, s => Assert.Equal(["text/html", "text/plain"], s.FormattedValues.Select(v => v.MimeType).Order()));
        Assert.StartsWith("week-01 · seed 1 · profile quick · .NET 10.0 · Cairn.Core 0.", Form(shown[0], "text/plain"));
    }

    [Fact]
    public void Outside_a_notebook_text_goes_to_the_console()
    {
        var (before, writer) = (Console.Out, new StringWriter());
        Console.SetOut(writer);
        try
        {
            Check.Holds("J is symmetric", true, "h");
            using var german = new Culture("de-DE");
            Display.Show(0.5).Update(0.7);
        }
        finally
        {
            Console.SetOut(before);
        }
        Assert.False(Display.InNotebook);
        Assert.Equal("✓ J is symmetric\n0.5\n", writer.ToString().ReplaceLineEndings("\n"));
    }
}
