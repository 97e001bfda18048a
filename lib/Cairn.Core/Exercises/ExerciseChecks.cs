namespace Cairn.Core;

/// <summary>
/// The checks of one exercise: the verbs of <see cref="Check"/>, which here teach instead of throwing. The first that fails ends the exercise.
/// With the forms that take a function, a learner's code that throws or never ends is named by the check that called it.
/// </summary>
public sealed class ExerciseChecks
{
    internal ExerciseChecks() { }

    /// <summary>How many checks have passed.</summary>
    public int Passed { get; private set; }

    internal CheckResult? Failed { get; private set; }

    internal string? Running { get; private set; }

    internal string? RunningHint { get; private set; }

    /// <inheritdoc cref="Check.Close(string, double, double, double, string, string)"/>
    public void Close(string what, double got, double expected, double tolerance, string because, string hint) =>
        Note(Measure.Close(what, got, ("", expected), tolerance, because, hint));

    /// <inheritdoc cref="Check.Close(string, double, ValueTuple{string, double}, double, string, string)"/>
    public void Close(string what, double got, (string Formula, double Value) expected, double tolerance, string because, string hint) =>
        Note(Measure.Close(what, got, expected, tolerance, because, hint));

    /// <summary>The same, calling the learner's code itself.</summary>
    public void Close(string what, Func<double> got, double expected, double tolerance, string because, string hint) =>
        Note(Measure.Close(what, Call(what, hint, got), ("", expected), tolerance, because, hint));

    /// <summary>The same, calling the learner's code itself, with the expected value's formula.</summary>
    public void Close(string what, Func<double> got, (string Formula, double Value) expected, double tolerance, string because, string hint) =>
        Note(Measure.Close(what, Call(what, hint, got), expected, tolerance, because, hint));

    /// <inheritdoc cref="Check.Close(string, ReadOnlySpan{double}, ReadOnlySpan{double}, double, string, string)"/>
    public void Close(string what, ReadOnlySpan<double> got, ReadOnlySpan<double> expected, double tolerance, string because, string hint) =>
        Note(Measure.Close(what, got, expected, tolerance, because, hint));

    /// <summary>The same, calling the learner's code itself.</summary>
    public void Close(string what, Func<double[]> got, ReadOnlySpan<double> expected, double tolerance, string because, string hint) =>
        Note(Measure.Close(what, Call(what, hint, got), expected, tolerance, because, hint));

    /// <inheritdoc cref="Check.Relative(string, double, double, double, string, string)"/>
    public void Relative(string what, double got, double expected, double tolerance, string because, string hint) =>
        Note(Measure.Relative(what, got, ("", expected), tolerance, because, hint));

    /// <summary>The same, calling the learner's code itself.</summary>
    public void Relative(string what, Func<double> got, double expected, double tolerance, string because, string hint) =>
        Note(Measure.Relative(what, Call(what, hint, got), ("", expected), tolerance, because, hint));

    /// <inheritdoc cref="Check.Between"/>
    public void Between(string what, double got, double low, double high, string because, string hint) =>
        Note(Measure.Between(what, got, low, high, because, hint));

    /// <summary>The same, calling the learner's code itself.</summary>
    public void Between(string what, Func<double> got, double low, double high, string because, string hint) =>
        Note(Measure.Between(what, Call(what, hint, got), low, high, because, hint));

    /// <inheritdoc cref="Check.Equal"/>
    public void Equal<T>(string what, T got, T expected, string hint) => Note(Equality.Compare(what, got, expected, hint));

    /// <summary>The same, calling the learner's code itself.</summary>
    public void Equal<T>(string what, Func<T> got, T expected, string hint) => Note(Equality.Compare(what, Call(what, hint, got), expected, hint));

    /// <inheritdoc cref="Check.Holds"/>
    public void Holds(string what, bool condition, string hint) => Note(Measure.Holds(what, condition, hint));

    /// <summary>The same, calling the learner's code itself.</summary>
    public void Holds(string what, Func<bool> condition, string hint) => Note(Measure.Holds(what, Call(what, hint, condition), hint));

    private T Call<T>(string what, string hint, Func<T> learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        (Running, RunningHint) = (what, hint);
        return learner();
    }

    private void Note(CheckResult result)
    {
        (Running, RunningHint) = (null, null);
        if (result.Passed)
        {
            Passed++;
            return;
        }
        Failed = result;
        throw new ExerciseEndedException();
    }
}
