using System.Globalization;

namespace Cairn.Core;

/// <summary>Exercises: the check that follows a learner's stub. It never throws for what the learner wrote; it says what is not right yet.</summary>
public static class Exercise
{
    /// <summary>Runs an exercise's checks on the learner's code and shows what they say.</summary>
    /// <param name="name">The exercise's tag: <c>exercise-1</c>.</param>
    /// <param name="checks">At least one check.</param>
    /// <param name="seconds">Time after which code that has not come back is stopped, above 0.</param>
    /// <exception cref="ArgumentException">The exercise itself is written wrong: no name, no check, a tolerance that is not one.</exception>
    public static ExerciseResult Check(string name, Action<ExerciseChecks> checks, double seconds = 10)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(checks);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(seconds);
        var e = new ExerciseChecks();
        var ended = LimitedRun.Run(() => checks(e), TimeSpan.FromSeconds(seconds));
        if (ended is CheckUsageException) throw ended;
        if (ended is null && e.Passed == 0) throw new CheckUsageException($"'{name}' has no check; add at least one.");
        var result = Judge(name, e, ended, seconds);
        UnitLog.Add(result);
        Display.Show(result);
        return result;
    }

    private static ExerciseResult Judge(string name, ExerciseChecks e, Exception? ended, double seconds) => ended switch
    {
        _ when e.Failed is { } failed => new(name, false, failed.Text),
        null => new(name, true, e.Passed == 1 ? "the check passes" : $"all {Number(e.Passed)} checks pass"),
        TimeoutException => Broken(name, e, $"no answer within {NumberText.Short(seconds)} s", "Is there a loop that never ends?"),
        _ when IsUnwritten(ended) => new(name, false, "not written yet"),
        _ => Broken(name, e, $"it threw {ended.GetType().Name}: {ended.Message}", "Which index or value leads there? Try that call alone in a cell."),
    };

    private static ExerciseResult Broken(string name, ExerciseChecks e, string what, string advice) =>
        new(name, false, $"✗ {e.Running ?? $"check {Number(e.Passed + 1)}"}: {what}\n  {e.RunningHint ?? advice}");

    private static bool IsUnwritten(Exception? error) =>
        error is not null && (error is NotImplementedException || IsUnwritten(error.InnerException));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
