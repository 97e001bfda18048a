namespace Cairn.Figures.Axes;

/// <summary>Places for marks that a person would choose: steps of 1, 2, 2.5 or 5 times a power of ten, four to nine of them.</summary>
internal static class NiceTicks
{
    internal const int Fewest = 4;
    internal const int Most = 9;

    private static readonly double[] Mantissas = [1, 2, 2.5, 5];

    /// <param name="low">Lower end of the range, finite.</param>
    /// <param name="high">Upper end, above <paramref name="low"/>.</param>
    /// <param name="wanted">How many marks would be best.</param>
    internal static double[] Linear(double low, double high, int wanted)
    {
        double step = Step(low, high, Math.Clamp(wanted, Fewest, Most));
        return Multiples(low, high, step);
    }

    /// <summary>All multiples of a step inside a range.</summary>
    internal static double[] Multiples(double low, double high, double step)
    {
        double slack = (high - low) * 1e-9;
        double first = Math.Ceiling((low - slack) / step), last = Math.Floor((high + slack) / step);
        int count = (int)Math.Min(1000, last - first + 1);
        var ticks = new double[Math.Max(0, count)];
        for (int i = 0; i < ticks.Length; i++)
            ticks[i] = Clean((first + i) * step, step);
        return ticks;
    }

    private static double Step(double low, double high, int wanted)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10((high - low) / wanted)) - 1);
        double best = 0, bestCost = double.MaxValue;
        for (int decade = 0; decade < 4; decade++, power *= 10)
            foreach (double mantissa in Mantissas)
                if (Cost(low, high, mantissa * power, wanted, mantissa) is var cost && cost < bestCost)
                    (best, bestCost) = (mantissa * power, cost);
        return best;
    }

    private static double Cost(double low, double high, double step, int wanted, double mantissa)
    {
        int count = (int)(Math.Floor(high / step + 1e-9) - Math.Ceiling(low / step - 1e-9)) + 1;
        double outside = Math.Max(0, Fewest - count) + Math.Max(0, count - Most);
        return 100 * outside + Math.Abs(count - wanted) + (mantissa == 2.5 ? 1.5 : 0);
    }

    // 3 * 0.1 is 0.30000000000000004: round to a few digits below the step.
    private static double Clean(double value, double step)
    {
        int digits = Math.Clamp(3 - (int)Math.Floor(Math.Log10(step)), 0, 15);
        return Math.Abs(value) < 1e15 ? Math.Round(value, digits) : value;
    }
}
