namespace Cairn.Notebooks.Tests;

/// <summary>The table of units in README is that of the notebooks.</summary>
public class CollectionReadmeTests
{
    public static TheoryData<string> Units => CollectionFolder.Units;

    [Theory]
    [MemberData(nameof(Units))]
    public void README_has_the_unit_with_its_minutes_and_the_results_that_are_stored(string id)
    {
        var unit = CollectionFolder.Catalogue.Get(id);
        var results = UnitResults.Of(CollectionFolder.Open(id));
        string row = Assert.Single(
            File.ReadAllLines(Path.Combine(CollectionFolder.Root, "README.md")), line => line.StartsWith($"| [{id}]({unit.Place})", StringComparison.Ordinal));
        Assert.Contains($"| {unit.Info.Title} | {unit.Info.Minutes} |", row, StringComparison.Ordinal);
        Assert.Contains(Count<CheckRecord>(results, "checks"), row, StringComparison.Ordinal);
        Assert.Contains(Count<ClaimRecord>(results, "claims"), row, StringComparison.Ordinal);
        Assert.Contains(Count<ExerciseRecord>(results, "exercises"), row, StringComparison.Ordinal);
    }

    private static string Count<T>(IReadOnlyList<UnitResult> results, string what) => $"{results.OfType<T>().Count()} {what}";
}
