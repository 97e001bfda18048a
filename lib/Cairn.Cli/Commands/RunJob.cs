using Cairn.Publishing;

namespace Cairn.Cli;

/// <summary>A whole <c>cairn run</c>: the runs, then pages, test file, the learner's progress, and the last lines.</summary>
internal sealed class RunJob(IReadOnlyList<UnitTarget> units, IReadOnlyList<string> problems, RunOptions options, string? html, string? trx)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var runs = Screen.IsLive
            ? await LiveReport.ShowAsync(Screen.Console, report => RunSession.RunAsync(units, options, report, stop))
            : await RunSession.RunAsync(units, options, new PlainReport(Console.Out), stop);
        SummaryTable.Write(runs);
        string? notice = LearnerRecord.Keep(runs);
        if (notice is not null) Screen.Say(notice);
        if (trx is not null) TrxFile.Save(trx, runs);
        var pages = html is null ? [] : WritePages(runs, html);
        return LastLines(runs, pages, stop.IsCancellationRequested);
    }

    private static List<string> WritePages(IReadOnlyList<UnitRun> runs, string folder)
    {
        var pages = new PageFolder(folder, PageFolder.InstalledPlotly(CollectionRoot.Find()));
        string? PageOf(string path) => runs.FirstOrDefault(r => r.Unit.Path == path) is { } run ? run.Unit.Name + ".html" : null;
        return [.. runs.Select(run => pages.Write(run.Unit.Notebook, run.Unit.Name, run.Unit.Path, PageOf))];
    }

    private int LastLines(IReadOnlyList<UnitRun> runs, List<string> pages, bool stopped)
    {
        foreach (string problem in problems) Screen.SayWrong(problem);
        int code = runs.Select(r => r.Code).Append(problems.Count > 0 ? ExitCode.Usage : ExitCode.Passed).Append(stopped ? ExitCode.Crashed : ExitCode.Passed).Max();
        Screen.Say(Verdict(runs, code, stopped));
        if (options.Save && runs.Count > 0) Screen.Say($"Saved the outputs in {string.Join(", ", runs.Select(r => Shown(r.Unit.Path)))}");
        if (trx is not null) Screen.Say($"Wrote {trx}");
        foreach (string page in pages) Screen.Say($"Open {page.Replace('\\', '/')}");
        return code;
    }

    private string Verdict(IReadOnlyList<UnitRun> runs, int code, bool stopped)
    {
        int passed = runs.Count(r => r.Code == ExitCode.Passed);
        string counted = $"{Count(runs.Sum(r => r.Checks.Count(c => c.Passed)), "check")} passed, {Count(runs.Sum(r => r.Claims.Count()), "claim")} compared";
        if (code == ExitCode.Passed) return $"All passed: {Count(passed, "unit")}, {counted}.";
        return $"{(stopped ? "Stopped" : "Not all passed")}: {passed} of {Count(units.Count, "unit")} passed, {counted}. (exit code {code})";
    }

    private static string Count(int n, string what) => n == 1 ? $"1 {what}" : $"{n} {what}s";

    private static string Shown(string path)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }
}
