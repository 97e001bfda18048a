namespace Cairn.Notebooks;

/// <summary>What an exercise's check said of the learner's code.</summary>
/// <param name="Name">The exercise's tag: <c>exercise-1</c>.</param>
/// <param name="CellId">The cell that put it out.</param>
/// <param name="Passed">Whether all its checks held.</param>
/// <param name="Message">The first failing check's text, or that all passed.</param>
public sealed record ExerciseRecord(string Name, string CellId, bool Passed, string Message) : UnitResult(Name, CellId);
