using System.Diagnostics;
using System.Text.Json.Nodes;
using Cairn.Kernel;
using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>The cells of one unit, one after the other, then the exercises' checks once more, on the solutions: after all cells, so that outputs are as Run All makes them.</summary>
internal sealed class UnitSteps(UnitRun run, WorkerProcess worker, RunOptions options, IRunReport report, CancellationToken stop)
{
    private readonly OutputRecorder recorder = new();
    private readonly Dictionary<int, JsonArray> outputs = [];
    private int number;

    public async Task RunAsync()
    {
        foreach (var cell in run.Unit.Notebook.Cells.Where(c => c.Kind == CellKind.Code))
        {
            if (cell.Source.Trim().Length == 0) cell.ClearOutputs();
            else if (!await StepAsync(cell)) return;
        }

        foreach (var exercise in run.Exercises.ToList())
            if (!await SolutionAsync(exercise.Name)) return;
    }

    /// <summary>Runs a cell; false where the unit ends with it.</summary>
    private async Task<bool> StepAsync(Cell cell)
    {
        var (end, seconds) = await ExecuteAsync(cell);
        var problem = CellProblem.Of(run.Unit.Name, cell, end, options.CellLimit);
        run.Add(new CellRun(number, cell.Id, seconds, problem), UnitResults.Of(cell));
        if (cell.HasTag("check") && cell.Tags.FirstOrDefault(IsExercise) is { } name)
            run.Set(run.Exercise(name) with { StubPassed = Result(UnitResults.Of(cell), name)?.Passed });
        report.CellEnds(run, run.Cells[^1]);
        return GoesOn(end, problem);
    }

    private bool GoesOn(CellEnd end, UnitProblem? problem) => end.Alive && end.Kind != CellEndKind.Stopped && (problem is null || options.KeepGoing);

    private static bool IsExercise(string tag) => tag.StartsWith("exercise-", StringComparison.Ordinal);

    private async Task<(CellEnd End, double Seconds)> ExecuteAsync(Cell cell)
    {
        cell.ClearOutputs();
        cell.ExecutionCount = ++number;
        outputs[number] = cell.Outputs;
        report.CellStarts(run, number, cell.Id);
        var clock = Stopwatch.StartNew();
        var end = await worker.ExecuteAsync(number, new CellRequest(cell.Source, $"cell {number}"), Record, options.CellLimit, stop);
        return (end, clock.Elapsed.TotalSeconds);
    }

    private void Record(int of, CellOutput output)
    {
        if (outputs.TryGetValue(of, out var stored)) recorder.Add(stored, of, output);
    }

    /// <summary>Runs an exercise's solution and then its check once more. What they put out is looked at, not stored.</summary>
    private async Task<bool> SolutionAsync(string name)
    {
        var cells = run.Unit.Notebook.Cells.Where(c => c.HasTag(name) && c.ExecutionCount is not null).ToList();
        if (cells.LastOrDefault(c => c.HasTag("check")) is not { } check || !cells.Exists(c => c.HasTag("solution"))) return true;
        var again = new List<CellOutput>();
        var end = new CellEnd(CellEndKind.Ok, null, true);
        foreach (var cell in cells.Where(c => c.HasTag("solution")).Append(check))
        {
            again.Clear();
            end = await AgainAsync(cell, again);
            if (end.Kind != CellEndKind.Ok) break;
        }

        var results = again.OfType<DisplayOutput>().Select(d => d.Data[UnitResults.MimeType]).OfType<JsonNode>().Select(r => UnitResults.Parse(r, check.Id));
        return Judge(name, check, end, Result(results, name));
    }

    private Task<CellEnd> AgainAsync(Cell cell, List<CellOutput> again)
    {
        int count = cell.ExecutionCount!.Value;
        var request = new CellRequest(cell.Source, $"cell {count} (again, with the solution)");
        return worker.ExecuteAsync(-count, request, (_, output) => again.Add(output), options.CellLimit, stop);
    }

    private bool Judge(string name, Cell check, CellEnd end, ExerciseRecord? result)
    {
        run.Set(run.Exercise(name) with { SolutionPassed = result?.Passed ?? false });
        var problem = end.Kind != CellEndKind.Ok ? CellProblem.Of(run.Unit.Name, check, end, options.CellLimit)
            : result is { Passed: true } ? null : CellProblem.Solution(run.Unit.Name, check, name, result?.Message);
        if (problem is not null) run.Add(problem);
        return GoesOn(end, problem);
    }

    private static ExerciseRecord? Result(IEnumerable<UnitResult> results, string name) =>
        results.OfType<ExerciseRecord>().LastOrDefault(e => e.Name == name);
}
