namespace Cairn.Cli;

/// <summary>Runs several units, some side by side, and saves each as soon as it has ended.</summary>
public static class RunSession
{
    /// <summary>The runs in the order of the units.</summary>
    /// <param name="units">The units.</param>
    /// <param name="options">Limits, jobs, whether to save.</param>
    /// <param name="report">Told of every cell.</param>
    /// <param name="stop">Stops the run; units that were not reached are left as they are.</param>
    public static async Task<IReadOnlyList<UnitRun>> RunAsync(IReadOnlyList<UnitTarget> units, RunOptions options, IRunReport report, CancellationToken stop)
    {
        var runs = new UnitRun?[units.Count];
        using var places = new SemaphoreSlim(options.Jobs, options.Jobs);
        await Task.WhenAll(units.Select(async (unit, i) =>
        {
            await places.WaitAsync(CancellationToken.None);
            try
            {
                if (!stop.IsCancellationRequested) runs[i] = await OneAsync(unit, options, report, stop);
            }
            finally
            {
                places.Release();
            }
        }));
        return [.. runs.OfType<UnitRun>()];
    }

    private static async Task<UnitRun> OneAsync(UnitTarget unit, RunOptions options, IRunReport report, CancellationToken stop)
    {
        var run = await UnitRunner.RunAsync(unit, options, report, stop);
        if (options.Save) Save(run);
        return run;
    }

    private static void Save(UnitRun run)
    {
        try
        {
            run.Unit.Notebook.Save(run.Unit.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            run.Add(new UnitProblem($"{run.Unit.Name} could not be saved: {e.Message}", [], ExitCode.Crashed));
        }
    }
}
