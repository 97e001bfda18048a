using Cairn.Notebooks;

namespace Cairn.Cli.Tests;

/// <summary>Commands that work on a collection: here a small one in a temporary folder.</summary>
public sealed class CollectionCommandTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("cairn-collection").FullName;

    public CollectionCommandTests()
    {
        Directory.CreateDirectory(Path.Combine(root, "notebooks"));
        Directory.CreateDirectory(Path.Combine(root, "lib"));
    }

    public void Dispose() => Directory.Delete(root, true);

    [Fact]
    public async Task A_new_unit_is_listed_passes_a_run_and_is_noted_in_the_learner_s_progress()
    {
        Directory.CreateSymbolicLink(Path.Combine(root, "lib", "Cairn.Core"), Path.Combine(Command.Collection, "lib", "Cairn.Core"));
        Assert.Equal(ExitCode.Passed, (await Command.RunAsync(root, "new", "week-05", "--track", "plan", "--title", "A trial")).Code);
        Assert.Contains("not started", (await Command.RunAsync(root, "list")).Text, StringComparison.Ordinal);
        var (code, text) = await Command.RunAsync(root, "run", "week-05", "--save");
        Assert.True(code == ExitCode.Passed, text);
        Assert.Contains("○ exercise-1: yours to solve", (await Command.RunAsync(root, "status")).Text, StringComparison.Ordinal);
        var unit = Assert.Single(Catalogue.Load(root).Units);
        Assert.Equal("notebooks/plan/month-02/week-05-a-trial.ipynb", unit.Place);
        Assert.Single(UnitResults.Of(Notebook.Load(unit.Path)).OfType<CheckRecord>());
    }

    [Theory]
    [InlineData("chapter-1", "is no unit id")]
    [InlineData("../week-05", "is no unit id")]
    public async Task A_wrong_id_for_a_new_unit_is_refused(string id, string words)
    {
        var (code, text) = await Command.RunAsync(root, "new", id, "--track", "plan", "--title", "T");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_unit_is_answered_with_the_nearest_names()
    {
        await Command.RunAsync(root, "new", "week-05", "--track", "plan", "--title", "T");
        var (code, text) = await Command.RunAsync(root, "run", "week-06");
        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("week-05", text, StringComparison.Ordinal);
    }
}
