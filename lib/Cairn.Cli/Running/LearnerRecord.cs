using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>Notes in the learner's progress what runs have shown: cells that ran, exercises that the learner's own code solves.</summary>
internal static class LearnerRecord
{
    /// <summary>Keeps the progress under the collection's root; units outside a collection are not noted.</summary>
    /// <returns>A sentence for the reader where something was amiss, or null.</returns>
    public static string? Keep(IReadOnlyList<UnitRun> runs)
    {
        var units = runs.Where(r => r.Unit.Notebook.Unit is not null).ToList();
        if (units.Count == 0 || CollectionRoot.Find() is not { } root) return null;
        try
        {
            var store = ProgressStore.Open(root);
            foreach (var run in units.Where(r => IsUnder(r.Unit.Path, root))) Note(store.Unit(run.Unit.Name), run);
            store.Save();
            return store.Notice;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"Your progress could not be kept: {e.Message}";
        }
    }

    private static void Note(UnitProgress progress, UnitRun run)
    {
        var notebook = run.Unit.Notebook;
        foreach (var cell in run.Cells) progress.RecordCell(cell.Id, notebook.Cell(cell.Id).Source, cell.Problem is null);
        foreach (var exercise in run.Exercises)
            if (exercise.StubPassed is { } passed) progress.RecordExercise(exercise.Name, Stub(notebook, exercise.Name), passed);
    }

    private static string Stub(Notebook notebook, string exercise) =>
        string.Join('\n', notebook.Cells.Where(c => c.HasTag("stub") && c.HasTag(exercise)).Select(c => c.Source));

    private static bool IsUnder(string path, string root) => !Path.GetRelativePath(root, path).StartsWith("..", StringComparison.Ordinal);
}
