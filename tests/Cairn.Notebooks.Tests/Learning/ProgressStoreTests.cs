namespace Cairn.Notebooks.Tests.Learning;

public class ProgressStoreTests
{
    private static string File(string root) => Path.Combine(root, ".cairn", "progress.json");

    [Fact]
    public void What_was_recorded_is_there_after_reopening()
    {
        string root = Samples.TempFolder();
        var store = ProgressStore.Open(root);
        store.Unit("week-01").RecordCell("tiny", "1 + 1", succeeded: true);
        store.Unit("week-01").RecordCell("bad", "1 +", succeeded: false);
        store.Unit("week-01").RecordExercise("exercise-1", "return 0;", passed: false);
        store.Unit("week-01").RecordExercise("exercise-1", "return Math.Tanh(h);", passed: true);
        store.Save();
        var again = ProgressStore.Open(root).Unit("week-01");
        Assert.Equal(CellState.Ran, again.Cell("tiny", "1 + 1"));
        Assert.Equal(CellState.Failed, again.Cell("bad", "1 +"));
        Assert.Equal(CellState.NotRun, again.Cell("other", ""));
        Assert.Equal(ExerciseState.Solved, again.Exercise("exercise-1"));
        Assert.Equal(["bad", "tiny"], again.Cells);
        Assert.Equal(["exercise-1"], again.Exercises);
    }

    [Fact]
    public void An_edited_cell_counts_as_changed_but_white_space_does_not()
    {
        var unit = ProgressStore.Open(Samples.TempFolder()).Unit("u");
        unit.RecordCell("tiny", "a\nb", succeeded: true);
        Assert.Equal(CellState.Changed, unit.Cell("tiny", "a\nc"));
        Assert.Equal(CellState.Ran, unit.Cell("tiny", "a  \r\nb\n"));
    }

    [Fact]
    public void An_exercise_goes_from_untouched_to_not_yet_to_solved_and_stays_known_as_solved()
    {
        var unit = ProgressStore.Open(Samples.TempFolder()).Unit("u");
        Assert.Equal(ExerciseState.Untouched, unit.Exercise("e"));
        unit.RecordExercise("e", "stub", passed: false);
        Assert.Equal(ExerciseState.Untouched, unit.Exercise("e"));
        unit.RecordExercise("e", "try", passed: false);
        Assert.Equal(ExerciseState.NotYet, unit.Exercise("e"));
        unit.RecordExercise("e", "right", passed: true);
        Assert.Equal(ExerciseState.Solved, unit.Exercise("e"));
        unit.RecordExercise("e", "broken again", passed: false);
        Assert.Equal(ExerciseState.NotYet, unit.Exercise("e"));
        Assert.True(unit.WasSolved("e"));
    }

    [Theory]
    [InlineData("{\"units\": {")]
    [InlineData("[]")]
    [InlineData("")]
    public void A_damaged_file_is_kept_aside_with_one_sentence(string content)
    {
        string root = Samples.TempFolder("damaged-" + content.Length);
        Directory.CreateDirectory(Path.GetDirectoryName(File(root))!);
        System.IO.File.WriteAllText(File(root), content);
        var store = ProgressStore.Open(root);
        Assert.Contains("kept as progress.json.bad", store.Notice);
        store.Unit("u").RecordCell("c", "1", succeeded: true);
        store.Save();
        Assert.Equal(content, System.IO.File.ReadAllText(File(root) + ".bad"));
        Assert.Null(ProgressStore.Open(root).Notice);
    }

    [Fact]
    public void A_second_damaged_file_does_not_replace_the_first()
    {
        string root = Samples.TempFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(File(root))!);
        System.IO.File.WriteAllText(File(root), "first");
        ProgressStore.Open(root);
        System.IO.File.WriteAllText(File(root), "second");
        ProgressStore.Open(root);
        Assert.Equal("first", System.IO.File.ReadAllText(File(root) + ".bad"));
        Assert.Equal("second", System.IO.File.ReadAllText(File(root) + ".bad2"));
    }

    [Fact]
    public void Entries_that_we_do_not_know_are_kept()
    {
        string root = Samples.TempFolder();
        Directory.CreateDirectory(Path.GetDirectoryName(File(root))!);
        System.IO.File.WriteAllText(File(root), """{"later": {"x": 1.0}, "units": {"u": {"note": "mine", "cells": []}}}""");
        var store = ProgressStore.Open(root);
        store.Unit("u").RecordCell("c", "1", succeeded: true);
        store.Save();
        Assert.Contains("\"x\": 1.0", System.IO.File.ReadAllText(File(root)));
        Assert.Contains("\"note\": \"mine\"", System.IO.File.ReadAllText(File(root)));
    }
}
