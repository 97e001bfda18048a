namespace Cairn.Core;

/// <summary>A check that is written wrong: the author's error, never the learner's.</summary>
internal sealed class CheckUsageException(string message) : ArgumentException(message)
{
    public static void ThrowUnlessSaid(string? text, string what, string check)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new CheckUsageException($"'{check}' has no {what}; say it in one sentence.");
    }

    public static void ThrowUnlessTolerance(double tolerance, string check)
    {
        if (!(tolerance >= 0) || double.IsInfinity(tolerance))
            throw new CheckUsageException($"'{check}' has the tolerance {NumberText.Short(tolerance)}; give a finite one from 0 up.");
    }

    public static void ThrowUnlessFinite(double expected, string check)
    {
        if (!double.IsFinite(expected))
            throw new CheckUsageException($"'{check}' expects {NumberText.Short(expected)}, which nothing can be close to; give a finite number or use Holds.");
    }
}
