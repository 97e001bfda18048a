using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>A unit that was run, as far as it came.</summary>
/// <param name="unit">The unit; its notebook holds the outputs.</param>
public sealed class UnitRun(UnitTarget unit)
{
    private readonly List<CellRun> cells = [];
    private readonly List<UnitResult> results = [];
    private readonly List<UnitProblem> problems = [];
    private readonly Dictionary<string, ExerciseRun> exercises = new(StringComparer.Ordinal);

    /// <summary>The unit; its notebook holds the outputs.</summary>
    public UnitTarget Unit { get; } = unit;

    /// <summary>The cells that were run.</summary>
    public IReadOnlyList<CellRun> Cells => cells;

    /// <summary>The code cells of the notebook that hold code.</summary>
    public int CellCount { get; } = unit.Notebook.Cells.Count(c => c.Kind == CellKind.Code && c.Source.Trim().Length > 0);

    /// <summary>The checks of the cells that were run.</summary>
    public IEnumerable<CheckRecord> Checks => results.OfType<CheckRecord>();

    /// <summary>The claims of the cells that were run.</summary>
    public IEnumerable<ClaimRecord> Claims => results.OfType<ClaimRecord>();

    /// <summary>The exercises in order.</summary>
    public IEnumerable<ExerciseRun> Exercises => exercises.Values;

    /// <summary>What went wrong, in order.</summary>
    public IReadOnlyList<UnitProblem> Problems => problems;

    /// <summary>Time from the process's start to its end.</summary>
    public double Seconds { get; set; }

    /// <summary>The most memory that the unit's process held, in bytes.</summary>
    public long PeakBytes { get; set; }

    /// <summary>0 where all passed, else the worst problem's.</summary>
    public int Code => problems.Select(p => p.Code).DefaultIfEmpty(ExitCode.Passed).Max();

    internal void Add(CellRun cell, IEnumerable<UnitResult> put)
    {
        cells.Add(cell);
        results.AddRange(put);
        if (cell.Problem is { } problem) problems.Add(problem);
    }

    internal void Add(UnitProblem problem) => problems.Add(problem);

    internal ExerciseRun Exercise(string name) => exercises.GetValueOrDefault(name) ?? new ExerciseRun(name);

    internal void Set(ExerciseRun exercise) => exercises[exercise.Name] = exercise;
}
