using System.Text.Json.Nodes;
using Cairn.Cli;

namespace Cairn.Notebooks.Tests;

/// <summary>Runs every unit headlessly in a process of its own, as <c>cairn run</c> does.</summary>
public class CollectionRunTests
{
    public static TheoryData<string> Units => CollectionFolder.Units;

    [Theory]
    [MemberData(nameof(Units))]
    public async Task Every_cell_runs_and_every_check_holds(string unit)
    {
        var stored = CollectionFolder.Open(unit);
        var options = new RunOptions { Profile = "quick", CellLimit = TimeSpan.FromMinutes(10) };
        var run = await UnitRunner.RunAsync(UnitTarget.Load(CollectionFolder.Catalogue.Get(unit).Path), options, new Silence(), TestContext.Current.CancellationToken);
        Assert.Empty(run.Problems.Select(p => p.Sentence));
        Assert.Equal(run.CellCount, run.Cells.Count);
        Assert.All(run.Checks, check => Assert.True(check.Passed, check.Name));
        Assert.All(run.Exercises, e => Assert.True(e.StubPassed == false, $"{e.Name}: the check accepts the stub"));
        Assert.All(run.Exercises, e => Assert.True(e.SolutionPassed == true, $"{e.Name}: the check rejects the solution"));
        AssertStored(stored, run.Unit.Notebook);
    }

    /// <summary>What a reader finds stored is what a run gives.</summary>
    private static void AssertStored(Notebook stored, Notebook fresh)
    {
        var stale = stored.Cells.Where(c => c.Kind == CellKind.Code && !JsonNode.DeepEquals(c.Outputs, fresh.Cell(c.Id).Outputs)).Select(c => c.Id);
        Assert.True(!stale.Any(), $"Stored outputs are not those of a run: {string.Join(", ", stale)}. Run: cairn run {stored.Unit!.Id} --save");
    }

    private sealed class Silence : IRunReport
    {
        public void CellStarts(UnitRun run, int number, string cellId) { }

        public void CellEnds(UnitRun run, CellRun cell) { }

        public void UnitEnds(UnitRun run) { }
    }
}
