using System.Globalization;
using Spectre.Console;

namespace Cairn.Cli;

/// <summary>The last table of a run, and what went wrong below it.</summary>
internal static class SummaryTable
{
    public static void Write(IReadOnlyList<UnitRun> runs)
    {
        var table = new Table().Border(TableBorder.Rounded).BorderColor(Color.Grey);
        table.AddColumn("unit");
        foreach (string name in new[] { "cells", "checks", "claims", "exercises", "seconds", "peak MiB" }) table.AddColumn(new TableColumn(name).RightAligned());
        table.AddColumn("result");
        foreach (var run in runs) table.AddRow(Row(run));
        Screen.Console.Write(table);
        foreach (var problem in runs.SelectMany(r => r.Problems)) Write(problem);
    }

    private static string[] Row(UnitRun run) =>
    [
        Markup.Escape(run.Unit.Name),
        Of(run.Cells.Count(c => c.Problem is null), run.CellCount),
        Of(run.Checks.Count(c => c.Passed), run.Checks.Count()),
        Claims(run),
        Exercises(run),
        run.Seconds.ToString("0.0", CultureInfo.InvariantCulture),
        (run.PeakBytes / 1048576.0).ToString("0", CultureInfo.InvariantCulture),
        run.Code == ExitCode.Passed ? "[green]passed[/]" : run.Code == ExitCode.Crashed ? "[red]ended early[/]" : "[red]failed[/]",
    ];

    private static string Of(int passed, int all) => $"{passed}/{all}";

    private static string Claims(UnitRun run)
    {
        int differ = run.Claims.Count(c => c.Verdict == "differs");
        return differ == 0 ? $"{run.Claims.Count()}" : $"{run.Claims.Count()} ({differ} differ)";
    }

    /// <summary>Exercises whose solution is accepted; those that the learner has solved are named too.</summary>
    private static string Exercises(UnitRun run)
    {
        int solved = run.Exercises.Count(e => e.StubPassed == true);
        string sound = Of(run.Exercises.Count(e => e.SolutionPassed ?? e.StubPassed ?? false), run.Exercises.Count());
        return solved == 0 ? sound : $"{sound} ({solved} yours)";
    }

    private static void Write(UnitProblem problem)
    {
        Screen.SayWrong(problem.Sentence);
        foreach (string line in problem.Details.Take(20).SelectMany(d => d.TrimEnd().Split('\n'))) Screen.Say("  " + Cairn.Publishing.PlainText.WithoutAnsi(line));
    }
}
