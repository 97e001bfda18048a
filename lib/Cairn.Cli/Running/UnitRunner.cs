using System.Diagnostics;

namespace Cairn.Cli;

/// <summary>Runs a unit's cells in order in a process of its own and keeps every output as it comes.</summary>
public static class UnitRunner
{
    /// <summary>Runs a unit as far as it goes; what was made stays in its notebook.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="options">Limits.</param>
    /// <param name="report">Told of every cell.</param>
    /// <param name="stop">Stops the run.</param>
    public static async Task<UnitRun> RunAsync(UnitTarget unit, RunOptions options, IRunReport report, CancellationToken stop)
    {
        var run = new UnitRun(unit);
        var clock = Stopwatch.StartNew();
        try
        {
            await using var worker = await WorkerLauncher.StartAsync(unit.Folder, options.Profile, stop);
            await worker.ReadyAsync(TimeSpan.FromSeconds(60), stop);
            await new UnitSteps(run, worker, options, report, stop).RunAsync();
            run.PeakBytes = worker.PeakBytes;
        }
        catch (WorkerException e)
        {
            run.Add(new UnitProblem($"{unit.Name}: {e.Message}", [], ExitCode.Crashed));
        }
        catch (OperationCanceledException)
        {
            run.Add(new UnitProblem($"{unit.Name} was stopped before its first cell.", [], ExitCode.Crashed));
        }

        run.Seconds = clock.Elapsed.TotalSeconds;
        report.UnitEnds(run);
        return run;
    }
}
