namespace Cairn.Cli;

/// <summary>An exercise that was run headlessly: its check after the learner's cell, and again after the solution.</summary>
/// <param name="Name">Its tag: <c>exercise-1</c>.</param>
public sealed record ExerciseRun(string Name)
{
    /// <summary>What the check says of the stub cell; null where the check did not come to a result.</summary>
    public bool? StubPassed { get; init; }

    /// <summary>What the check says of the solution cell; null where it was not reached.</summary>
    public bool? SolutionPassed { get; init; }
}
