namespace Cairn.Cli;

/// <summary>A code cell that was run.</summary>
/// <param name="Number">From 1, in order of execution: the number in brackets.</param>
/// <param name="Id">The cell's id.</param>
/// <param name="Seconds">Time that it took.</param>
/// <param name="Problem">What went wrong, or null.</param>
public sealed record CellRun(int Number, string Id, double Seconds, UnitProblem? Problem);
