namespace Cairn.Core;

/// <summary>
/// Checks: an identity, a planted truth or an honest baseline, never the author's own answer. Each shows a line and, when it fails, throws
/// <see cref="CheckFailedException"/>. NaN passes no check.
/// </summary>
public static class Check
{
    /// <summary>Holds when <paramref name="got"/> is within an absolute distance of <paramref name="expected"/>.</summary>
    /// <param name="what">What is checked; unique in its unit.</param>
    /// <param name="got">Our value.</param>
    /// <param name="expected">What it must be, finite.</param>
    /// <param name="tolerance">Largest distance that passes, from 0.</param>
    /// <param name="because">Why that tolerance.</param>
    /// <param name="hint">What a failure teaches.</param>
    public static CheckResult Close(string what, double got, double expected, double tolerance, string because, string hint) =>
        Report(Measure.Close(what, got, ("", expected), tolerance, because, hint));

    /// <summary>The same, with the expected value's formula: <c>("tanh(0.7)", Math.Tanh(0.7))</c>.</summary>
    public static CheckResult Close(string what, double got, (string Formula, double Value) expected, double tolerance, string because, string hint) =>
        Report(Measure.Close(what, got, expected, tolerance, because, hint));

    /// <summary>Holds when both lists are equally long and every number is within an absolute distance of its partner.</summary>
    public static CheckResult Close(string what, ReadOnlySpan<double> got, ReadOnlySpan<double> expected, double tolerance, string because, string hint) =>
        Report(Measure.Close(what, got, expected, tolerance, because, hint));

    /// <summary>Holds when <paramref name="got"/> is within a fraction of <paramref name="expected"/>, which is not 0.</summary>
    /// <param name="what">What is checked; unique in its unit.</param>
    /// <param name="got">Our value.</param>
    /// <param name="expected">What it must be, finite and not 0.</param>
    /// <param name="tolerance">Largest distance as a fraction of the expected value: 0.08 for 8 %.</param>
    /// <param name="because">Why that tolerance.</param>
    /// <param name="hint">What a failure teaches.</param>
    public static CheckResult Relative(string what, double got, double expected, double tolerance, string because, string hint) =>
        Report(Measure.Relative(what, got, ("", expected), tolerance, because, hint));

    /// <summary>The same, with the expected value's formula.</summary>
    public static CheckResult Relative(string what, double got, (string Formula, double Value) expected, double tolerance, string because, string hint) =>
        Report(Measure.Relative(what, got, expected, tolerance, because, hint));

    /// <summary>Holds when both are equal: whole numbers, texts, or sequences item by item.</summary>
    public static CheckResult Equal<T>(string what, T got, T expected, string hint) => Report(Equality.Compare(what, got, expected, hint));

    /// <summary>Holds when <paramref name="got"/> is in a range, its ends included.</summary>
    /// <param name="what">What is checked; unique in its unit.</param>
    /// <param name="got">Our value.</param>
    /// <param name="low">Least value that passes; may be −∞.</param>
    /// <param name="high">Greatest value that passes; may be +∞.</param>
    /// <param name="because">Why that range.</param>
    /// <param name="hint">What a failure teaches.</param>
    public static CheckResult Between(string what, double got, double low, double high, string because, string hint) =>
        Report(Measure.Between(what, got, low, high, because, hint));

    /// <summary>Holds when a statement is true.</summary>
    public static CheckResult Holds(string what, bool condition, string hint) => Report(Measure.Holds(what, condition, hint));

    /// <summary>All checks of the unit so far.</summary>
    public static ResultTable Table() => UnitLog.TableOf<CheckResult>("Checks");

    private static CheckResult Report(CheckResult result)
    {
        UnitLog.Add(result);
        Display.Show(result);
        return result.Passed ? result : throw new CheckFailedException(result);
    }
}
