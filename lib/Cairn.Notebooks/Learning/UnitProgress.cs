using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>A learner's progress in one unit, by cell id and exercise name, so that it survives edits, reordering and renaming of the file.</summary>
public sealed class UnitProgress
{
    private readonly JsonObject cells;
    private readonly JsonObject exercises;

    internal UnitProgress(JsonObject node)
    {
        cells = ProgressStore.Child(node, "cells");
        exercises = ProgressStore.Child(node, "exercises");
    }

    /// <summary>Ids of the cells that have run, sorted.</summary>
    public IEnumerable<string> Cells => cells.Select(c => c.Key).Order(StringComparer.Ordinal);

    /// <summary>Names of the exercises that were checked, sorted.</summary>
    public IEnumerable<string> Exercises => exercises.Select(e => e.Key).Order(StringComparer.Ordinal);

    /// <summary>Notes that a cell ran.</summary>
    /// <param name="cellId">The cell.</param>
    /// <param name="source">Its source when it ran.</param>
    /// <param name="succeeded">Whether it ran to its end.</param>
    public void RecordCell(string cellId, string source, bool succeeded) =>
        cells[cellId] = new JsonObject { ["state"] = succeeded ? "ran" : "failed", ["source"] = Mark(source) };

    /// <summary>The state of a cell that now has this source.</summary>
    public CellState Cell(string cellId, string source)
    {
        if (cells[cellId] is not JsonObject cell) return CellState.NotRun;
        if (NotebookRules.Text(cell["source"]) != Mark(source)) return CellState.Changed;
        return NotebookRules.Text(cell["state"]) == "ran" ? CellState.Ran : CellState.Failed;
    }

    /// <summary>Notes what an exercise's check said of the stub cell, so of the learner's code and not of the solution cell.</summary>
    /// <param name="name">The exercise: <c>exercise-1</c>.</param>
    /// <param name="stub">The stub cell's source when it was checked. The first one that fails is taken for the pristine stub.</param>
    /// <param name="passed">Whether the check passed with the stub cell alone. A pristine stub fails: the collection's tests hold it to that.</param>
    public void RecordExercise(string name, string stub, bool passed)
    {
        var exercise = ProgressStore.Child(exercises, name);
        if (!passed && exercise["pristine"] is null) exercise["pristine"] = Mark(stub);
        exercise["stub"] = Mark(stub);
        exercise["passed"] = passed;
        if (passed) exercise["solved"] = true;
    }

    /// <summary>The state at the last check.</summary>
    public ExerciseState Exercise(string name)
    {
        if (exercises[name] is not JsonObject exercise) return ExerciseState.Untouched;
        if (IsTrue(exercise["passed"])) return ExerciseState.Solved;
        return NotebookRules.Text(exercise["stub"]) == NotebookRules.Text(exercise["pristine"]) ? ExerciseState.Untouched : ExerciseState.NotYet;
    }

    /// <summary>Whether the exercise has ever been solved, also where a later change broke it.</summary>
    public bool WasSolved(string name) => exercises[name] is JsonObject exercise && IsTrue(exercise["solved"]);

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool held) && held;

    // White space at the end of lines and of the text is no edit.
    private static string Mark(string source)
    {
        string text = string.Join('\n', source.Split('\n').Select(line => line.TrimEnd())).TrimEnd();
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
