namespace Cairn.Core.Tests;

public class UnitTests
{
    [Fact]
    public void The_summary_counts_and_lists_all_results_in_order()
    {
        Unit.Begin("week-01", seed: 1);
        Check.Close("one neuron", 0.5, 0.5, 1e-12, "closed form", "h");
        Assert.Throws<CheckFailedException>(() => Check.Holds("symmetric", false, "h"));
        Claim.Compare("peak", "Tkačik 2015", "Fig. 2", 1.03, 1.5, 0.005, "grid");
        Claim.Background("neurons", "Tkačik 2015", "abstract", 160);
        Exercise.Check("exercise-1", e => e.Holds("a", true, "h"));
        var summary = Unit.Summary();
        Assert.Equal(["one neuron", "symmetric", "peak", "neurons", "exercise-1"], summary.Results.Select(r => r.Name));
        Assert.Equal(
            """
            week-01: 1 of 2 checks passed; 0 of 1 claims agree, 1 for background; 1 of 1 exercises solved
            what                             ours    expected / theirs  tolerance  verdict
            one neuron                       0.5000  0.5000             ±1e-12     ✓ passed
            symmetric                        false   true                          ✗ failed
            peak (Tkačik 2015, Fig. 2)       1.5000  1.0300             ±0.005     ≠ differs
            neurons (Tkačik 2015, abstract)          160                           · background
            exercise-1                                                             ✓ solved
            """,
            summary.Text);
    }

    [Fact]
    public void A_cell_that_runs_again_replaces_its_result()
    {
        Unit.Begin("week-01", seed: 1);
        Assert.Throws<CheckFailedException>(() => Check.Holds("symmetric", false, "h"));
        Check.Holds("symmetric", true, "h");
        Assert.True(Assert.IsType<CheckResult>(Assert.Single(Check.Table().Results)).Passed);
    }

    [Fact]
    public void Beginning_a_unit_forgets_the_last_one()
    {
        Check.Holds("old", true, "h");
        Unit.Begin("week-02", seed: 7);
        Assert.Empty(Unit.Summary().Results);
        Assert.Equal("week-02: none yet", Unit.Summary().Text);
        Assert.Equal(7UL, Seed.Value);
    }

    [Fact]
    public void The_table_has_html_and_text_and_its_cells_are_text()
    {
        Unit.Begin("week-01", seed: 1);
        Check.Holds("a < b & c", true, "h");
        var table = Unit.Summary();
        Assert.Equal(["text/html", "text/plain"], Shown.MimeTypes(table));
        Assert.Contains("<td style=\"text-align:left\">a &lt; b &amp; c</td>", Shown.As(table, "text/html"));
        Assert.Equal(table.Text, Shown.As(table, "text/plain"));
    }

    [Fact]
    public void The_profile_is_quick_unless_full_is_asked_for()
    {
        string? before = Environment.GetEnvironmentVariable(Profile.Variable);
        try
        {
            Environment.SetEnvironmentVariable(Profile.Variable, null);
            Assert.Equal((false, 10), (Profile.IsFull, Profile.Pick(quick: 10, full: 1000)));
            Environment.SetEnvironmentVariable(Profile.Variable, "full");
            Assert.Equal((true, 1000), (Profile.IsFull, Profile.Pick(quick: 10, full: 1000)));
            Environment.SetEnvironmentVariable(Profile.Variable, "fast");
            Assert.Contains("'fast'; it must be quick or full", Assert.Throws<InvalidOperationException>(() => Profile.Name).Message);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Profile.Variable, before);
        }
    }
}
