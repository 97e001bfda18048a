namespace Cairn.Core.Tests;

public class ExerciseTests
{
    private const string Because = "closed form";

    [Fact]
    public void All_checks_passed_says_how_many()
    {
        var result = Exercise.Check("exercise-1", e =>
        {
            e.Close("h = 0", Math.Tanh(0), 0, 1e-12, Because, "hint");
            e.Close("h = 1", () => Math.Tanh(1), ("tanh(1)", Math.Tanh(1)), 1e-12, Because, "hint");
            e.Holds("odd", Math.Tanh(-1) == -Math.Tanh(1), "hint");
        });
        Assert.True(result.Passed);
        Assert.Equal("exercise-1: ✓ all 3 checks pass", result.Text);
    }

    [Fact]
    public void The_first_failing_check_teaches_and_ends_the_exercise()
    {
        bool reached = false;
        var result = Exercise.Check("exercise-1", e =>
        {
            e.Close("h = 0.7", 0.7, ("tanh(0.7)", Math.Tanh(0.7)), 1e-12, Because, "Was it divided by Z?");
            reached = true;
        });
        Assert.False(reached);
        Assert.Equal("exercise-1: not yet: ✗ h = 0.7: got 0.7000, expected tanh(0.7) = 0.6044 (±1e-12)\n  Was it divided by Z?", result.Text);
    }

    [Fact]
    public void A_stub_that_is_not_written_yet_says_so_also_when_it_is_called_by_others()
    {
        static double Stub() => throw new NotImplementedException();
        Assert.Equal("not written yet", Exercise.Check("exercise-1", e => e.Close("a", Stub(), 1, 1e-12, Because, "hint")).Message);
        Assert.Equal("not written yet", Exercise.Check("exercise-1", e => e.Close("a", () => Parallel.For(0, 4, _ => Stub()).IsCompleted ? 1 : 0, 1, 1, Because, "hint")).Message);
    }

    [Fact]
    public void Code_that_throws_is_named_by_the_check_that_called_it()
    {
        int[] empty = [];
        var result = Exercise.Check("exercise-1", e => e.Equal("N = 0", () => empty[3], 1, "Start at 0."));
        Assert.False(result.Passed);
        Assert.StartsWith("✗ N = 0: it threw IndexOutOfRangeException: ", result.Message);
        Assert.EndsWith("\n  Start at 0.", result.Message);
    }

    [Fact]
    public void Code_that_throws_before_its_check_is_named_by_the_checks_number() =>
        Assert.StartsWith("✗ check 2: it threw FormatException", Exercise.Check("exercise-1", e =>
        {
            e.Holds("first", true, "hint");
            e.Equal("second", int.Parse("x", System.Globalization.CultureInfo.InvariantCulture), 1, "hint");
        }).Message);

    [Fact]
    public void An_endless_loop_is_stopped_and_named_by_its_check()
    {
        long spins = 0;
        var result = Exercise.Check("exercise-1", e => e.Close("h = 3", () => Spin(ref spins), 1, 1, Because, "Does the loop count up?"), seconds: 0.3);
        Assert.Equal("✗ h = 3: no answer within 0.3 s\n  Does the loop count up?", result.Message);
        long after = Interlocked.Read(ref spins);
        Thread.Sleep(50); // the loop would have gone round many thousand times
        Assert.Equal(after, Interlocked.Read(ref spins));
    }

    [Fact]
    public void Wrong_shapes_null_and_NaN_are_not_yet()
    {
        Assert.Contains("got 2 numbers, expected 3 numbers", Exercise.Check("e", e => e.Close("a", () => new double[2], [1, 2, 3], 1, Because, "h")).Message);
        Assert.Contains("got 0 numbers, expected 3 numbers", Exercise.Check("e", e => e.Close("a", () => (double[])null!, [1, 2, 3], 1, Because, "h")).Message);
        Assert.Contains("got NaN", Exercise.Check("e", e => e.Close("a", double.NaN, 1, 1, Because, "h")).Message);
        Assert.Contains("got null", Exercise.Check("e", e => e.Equal("a", () => (string)null!, "x", "h")).Message);
    }

    [Fact]
    public void An_exercise_that_is_written_wrong_throws()
    {
        Assert.Contains("has no check", Assert.ThrowsAny<ArgumentException>(() => Exercise.Check("exercise-1", _ => { })).Message);
        Assert.Contains("tolerance -1", Assert.ThrowsAny<ArgumentException>(() => Exercise.Check("exercise-1", e => e.Close("a", 1, 1, -1, Because, "h"))).Message);
    }

    [Fact]
    public void The_record_for_the_runner_has_the_agreed_keys_in_order() =>
        Assert.Equal(
            """{"kind":"exercise","name":"exercise-1","passed":true,"message":"the check passes"}""",
            Shown.As(Exercise.Check("exercise-1", e => e.Holds("a", true, "h")), "application/vnd.cairn.result+json"));

    private static double Spin(ref long spins)
    {
        while (true) Interlocked.Increment(ref spins);
    }
}
