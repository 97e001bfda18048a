using System.CommandLine;
using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary><c>cairn status</c>.</summary>
internal static class StatusCommand
{
    public static Command Create()
    {
        var units = new Argument<string[]>("unit") { Description = "Ids of units; none: all that were started.", Arity = ArgumentArity.ZeroOrMore };
        var command = new Command("status", "Your progress: cells run, exercises solved by your own code. It is kept by cell id and survives edits.") { units };
        command.SetAction(parsed => Show(parsed.GetValue(units) ?? []));
        return command;
    }

    private static int Show(string[] ids)
    {
        string root = CollectionRoot.Require();
        var catalogue = Catalogue.Load(root);
        var progress = ProgressStore.Open(root);
        if (progress.Notice is { } notice) Console.Error.WriteLine(notice);
        var units = ids.Length > 0 ? [.. ids.Select(catalogue.Get)] : catalogue.Units;
        var states = units.Select(u => (Unit: u, State: LearnerState.Of(Notebook.Load(u.Path), progress.Unit(u.Id))))
            .Where(s => ids.Length > 0 || s.State.CellsRun + s.State.Changed > 0).ToList();
        if (states.Count == 0) Console.WriteLine("No unit was started yet. Start with: cairn run week-01 --html out");
        foreach (var (unit, state) in states) Write(unit, state);
        return ExitCode.Passed;
    }

    private static void Write(CatalogueUnit unit, LearnerState state)
    {
        string changed = state.Changed > 0 ? $", {state.Changed} changed since" : "";
        Console.WriteLine($"{unit.Id}  {unit.Info.Title}");
        Console.WriteLine($"  {state.CellsRun} of {state.Cells} cells run{changed}");
        foreach (var (name, exercise, was) in state.Exercises) Console.WriteLine($"  {Mark(exercise)} {name}: {Words(exercise, was)}");
    }

    private static char Mark(ExerciseState state) => state switch { ExerciseState.Solved => '✓', ExerciseState.NotYet => '…', _ => '○' };

    private static string Words(ExerciseState state, bool wasSolved) => state switch
    {
        ExerciseState.Solved => "solved by your own code",
        ExerciseState.NotYet => wasSolved ? "solved before, but not as it stands now" : "begun, the check does not pass yet",
        _ => wasSolved ? "solved before; now as it was handed out" : "yours to solve",
    };
}
