using System.Globalization;
using System.Text.Json.Nodes;
using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>One sentence for everything that can go wrong with a cell.</summary>
internal static class CellProblem
{
    /// <summary>What went wrong with a cell that has ended, or null where nothing did.</summary>
    public static UnitProblem? Of(string unit, Cell cell, CellEnd end, TimeSpan limit)
    {
        string where = $"{unit}, {Name(cell)}";
        string kept = end.Alive ? "" : " Its outputs so far are kept.";
        return end.Kind switch
        {
            CellEndKind.TimedOut => new($"{where} ran longer than {Seconds(limit)} and was stopped; `--timeout` sets the limit.{kept}", [], ExitCode.Crashed),
            CellEndKind.Stopped => new($"{where} was stopped by you.", [], ExitCode.Crashed),
            CellEndKind.Crashed => new($"{where} {end.Reason}.{kept}", [], ExitCode.Crashed),
            CellEndKind.Error => new($"{where} failed: {FirstLine(end.Error?.Message)}", end.Error?.Traceback ?? [], ExitCode.Failed),
            _ => FailedCheck(where, cell) ?? TooMuchText(where, cell),
        };
    }

    /// <summary>The problem that an exercise's own solution does not pass its check.</summary>
    public static UnitProblem Solution(string unit, Cell check, string exercise, string? message) =>
        new($"{unit}, {Name(check)}: the solution of {exercise} does not pass its check: {FirstLine(message ?? "the check came to no result.")}", [], ExitCode.Failed);

    private static UnitProblem? FailedCheck(string where, Cell cell) => UnitResults.Of(cell).OfType<CheckRecord>().FirstOrDefault(c => !c.Passed) is { } failed
        ? new($"{where}: the check '{failed.Name}' failed: got {failed.Got}, expected {failed.Expected}.", failed.Hint.Length > 0 ? [failed.Hint] : [], ExitCode.Failed)
        : null;

    private static UnitProblem? TooMuchText(string where, Cell cell)
    {
        int printed = cell.Outputs.OfType<JsonObject>().Sum(o => Multiline.Join(o["text"])?.Length ?? 0);
        string limit = WorkerHost.OutputLimit.ToString("N0", CultureInfo.InvariantCulture);
        return printed < WorkerHost.OutputLimit ? null
            : new($"{where} printed more than {limit} characters: the rest was left out. Print less, or write it to a file.", [], ExitCode.Failed);
    }

    private static string Name(Cell cell) => $"cell {cell.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? "?"} ({cell.Id})";

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s";

    private static string FirstLine(string? text) => (text ?? "").Trim().Split('\n')[0].Trim();
}
