using System.Collections.Concurrent;
using Spectre.Console;

namespace Cairn.Cli;

/// <summary>Progress as bars in a terminal, one a unit, with the cell that runs.</summary>
internal sealed class LiveReport(ProgressContext context) : IRunReport
{
    private readonly ConcurrentDictionary<UnitRun, ProgressTask> bars = new();

    public void CellStarts(UnitRun run, int number, string cellId) => Bar(run).Description = Text(run, $"[grey]{Markup.Escape(cellId)}[/]");

    public void CellEnds(UnitRun run, CellRun cell) => Bar(run).Value = cell.Number;

    public void UnitEnds(UnitRun run)
    {
        var bar = Bar(run);
        bar.Description = Text(run, run.Code == 0 ? "[green]passed[/]" : "[red]failed[/]");
        bar.StopTask();
    }

    /// <summary>Runs work under live bars.</summary>
    public static Task<T> ShowAsync<T>(IAnsiConsole console, Func<IRunReport, Task<T>> work) => console.Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .StartAsync(context => work(new LiveReport(context)));

    private static string Text(UnitRun run, string what) => $"[bold]{Markup.Escape(run.Unit.Name)}[/] {what}";

    private ProgressTask Bar(UnitRun run) => bars.GetOrAdd(run, r => context.AddTask(Text(r, ""), maxValue: Math.Max(1, r.CellCount)));
}
