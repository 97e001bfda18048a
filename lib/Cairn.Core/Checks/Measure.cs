using System.Globalization;

namespace Cairn.Core;

/// <summary>Holds values against what they must be; shows nothing and throws only where the check itself is written wrong.</summary>
internal static class Measure
{
    public static CheckResult Close(string what, double got, (string Formula, double Value) expected, double tolerance, string because, string hint)
    {
        Validate(what, tolerance, because, hint);
        CheckUsageException.ThrowUnlessFinite(expected.Value, what);
        bool passed = Math.Abs(got - expected.Value) <= tolerance; // false for NaN
        var (left, right) = NumberText.Pair(got, expected.Value, tolerance);
        return new(what, passed, left, WithFormula(expected.Formula, right), NumberText.Tolerance(tolerance), because, hint);
    }

    public static CheckResult Relative(string what, double got, (string Formula, double Value) expected, double tolerance, string because, string hint)
    {
        Validate(what, tolerance, because, hint);
        CheckUsageException.ThrowUnlessFinite(expected.Value, what);
        if (expected.Value == 0) throw new CheckUsageException($"'{what}' expects 0, to which nothing has a relative distance; use Close.");
        double absolute = tolerance * Math.Abs(expected.Value);
        var (left, right) = NumberText.Pair(got, expected.Value, absolute);
        bool passed = Math.Abs(got - expected.Value) <= absolute;
        return new(what, passed, left, WithFormula(expected.Formula, right), $"{NumberText.Tolerance(tolerance)} relative", because, hint);
    }

    public static CheckResult Close(string what, ReadOnlySpan<double> got, ReadOnlySpan<double> expected, double tolerance, string because, string hint)
    {
        Validate(what, tolerance, because, hint);
        foreach (double value in expected) CheckUsageException.ThrowUnlessFinite(value, what);
        if (got.Length != expected.Length)
            return new(what, false, Count(got.Length), Count(expected.Length), NumberText.Tolerance(tolerance), because, hint);
        if (got.Length == 0) throw new CheckUsageException($"'{what}' compares no numbers at all.");
        int worst = Worst(got, expected);
        double difference = Math.Abs(got[worst] - expected[worst]);
        bool passed = difference <= tolerance;
        var (left, right) = NumberText.Pair(got[worst], expected[worst], tolerance);
        string at = $"[{worst.ToString(CultureInfo.InvariantCulture)}]";
        return passed
            ? new(what, true, Count(got.Length), "the same numbers", NumberText.Tolerance(tolerance), because, hint)
            : new(what, false, $"{left} at {at}", $"{right} there", NumberText.Tolerance(tolerance), because, hint);
    }

    public static CheckResult Between(string what, double got, double low, double high, string because, string hint)
    {
        Validate(what, 0, because, hint);
        if (!(low <= high)) throw new CheckUsageException($"'{what}' has the range {NumberText.Short(low)} to {NumberText.Short(high)}; give the lower end first.");
        double edge = got < low || double.IsInfinity(high) ? low : high;
        double width = double.IsFinite(high - low) ? (high - low) / 20 : 0;
        return new(what, got >= low && got <= high, NumberText.Pair(got, edge, width).Got, Range(low, high), "", because, hint);
    }

    public static CheckResult Holds(string what, bool condition, string hint)
    {
        Validate(what, 0, "exact", hint);
        return new(what, condition, NumberText.Any(condition), "true", "", "", hint) { IsStatement = true };
    }

    private static void Validate(string what, double tolerance, string because, string hint)
    {
        if (string.IsNullOrWhiteSpace(what)) throw new CheckUsageException("A check needs a name that says what is checked.");
        CheckUsageException.ThrowUnlessTolerance(tolerance, what);
        CheckUsageException.ThrowUnlessSaid(because, "reason for its tolerance", what);
        CheckUsageException.ThrowUnlessSaid(hint, "hint for a failure", what);
    }

    private static string Range(double low, double high) => (double.IsInfinity(low), double.IsInfinity(high)) switch
    {
        (true, _) => $"at most {NumberText.Short(high)}",
        (_, true) => $"at least {NumberText.Short(low)}",
        _ => $"{NumberText.Short(low)} to {NumberText.Short(high)}",
    };

    private static string WithFormula(string formula, string number) => formula.Length == 0 ? number : $"{formula} = {number}";

    private static string Count(int count) => count == 1 ? "1 number" : $"{count.ToString(CultureInfo.InvariantCulture)} numbers";

    private static int Worst(ReadOnlySpan<double> got, ReadOnlySpan<double> expected)
    {
        int worst = 0;
        for (int i = 0; i < got.Length; i++)
        {
            double difference = Math.Abs(got[i] - expected[i]);
            if (double.IsNaN(difference)) return i;
            if (difference > Math.Abs(got[worst] - expected[worst])) worst = i;
        }
        return worst;
    }
}
