using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>How far the learner is in one unit.</summary>
/// <param name="CellsRun">Code cells that ran as they now stand.</param>
/// <param name="Cells">Code cells.</param>
/// <param name="Changed">Code cells that ran, but were edited since.</param>
/// <param name="Exercises">The exercises with their states, in order.</param>
internal sealed record LearnerState(int CellsRun, int Cells, int Changed, IReadOnlyList<(string Name, ExerciseState State, bool WasSolved)> Exercises)
{
    /// <summary>Exercises that the learner's own code solves.</summary>
    public int Solved => Exercises.Count(e => e.State == ExerciseState.Solved);

    public static LearnerState Of(Notebook notebook, UnitProgress progress)
    {
        var code = notebook.Cells.Where(c => c.Kind == CellKind.Code && c.Source.Trim().Length > 0).ToList();
        var states = code.ConvertAll(c => progress.Cell(c.Id, c.Source));
        var names = notebook.Cells.SelectMany(c => c.Tags).Where(t => t.StartsWith("exercise-", StringComparison.Ordinal)).Distinct();
        return new(
            states.Count(s => s == CellState.Ran),
            code.Count,
            states.Count(s => s == CellState.Changed),
            [.. names.Select(name => (name, progress.Exercise(name), progress.WasSolved(name)))]);
    }

    /// <summary>A few words for a table.</summary>
    public override string ToString()
    {
        if (CellsRun + Changed == 0) return "not started";
        if (Exercises.Count > 0) return Solved == Exercises.Count ? "done: all exercises solved" : $"{Solved} of {Exercises.Count} exercises solved";
        return CellsRun == Cells ? "run" : $"{CellsRun} of {Cells} cells run";
    }
}
