namespace Cairn.Figures.Axes;

/// <summary>Marks on a logarithmic axis: powers of ten with minor marks, or 1-2-5 and plain marks where the range is short.</summary>
internal static class LogTicks
{
    /// <param name="low">log10 of the lower end.</param>
    /// <param name="high">log10 of the upper end.</param>
    /// <param name="wanted">How many labelled marks would be best.</param>
    internal static List<Tick> Marks(double low, double high, int wanted)
    {
        double decades = high - low;
        if (decades < 0.9)
            return Short(low, high, wanted);
        int first = (int)Math.Ceiling(low - 1e-9), last = (int)Math.Floor(high + 1e-9);
        int every = Math.Max(1, (int)Math.Ceiling((last - first + 1) / (double)Math.Max(wanted, NiceTicks.Fewest + 1)));
        bool between = last - first + 1 < NiceTicks.Fewest;
        return Decades(low, high, every, between);
    }

    private static List<Tick> Short(double low, double high, int wanted)
    {
        double[] values = NiceTicks.Linear(Math.Pow(10, low), Math.Pow(10, high), wanted);
        string[] labels = TickLabels.Of(values);
        return [.. values.Select((v, i) => new Tick(v, labels[i])).Where(t => t.Value > 0)];
    }

    private static List<Tick> Decades(double low, double high, int every, bool between)
    {
        var ticks = new List<Tick>();
        for (int decade = (int)Math.Floor(low); decade <= (int)Math.Floor(high + 1e-9); decade++)
            for (int digit = 1; digit <= 9; digit++)
            {
                double place = decade + Math.Log10(digit);
                if (place < low - 1e-9 || place > high + 1e-9 || (every > 1 && digit > 1))
                    continue;
                bool labelled = digit == 1 ? Modulo(decade, every) == 0 : between && digit is 2 or 5 && between;
                double value = digit * Math.Pow(10, decade);
                ticks.Add(new(value, labelled ? TickLabels.OnLogAxis(digit, decade, low, high) : ""));
            }
        return ticks;
    }

    private static int Modulo(int a, int b) => ((a % b) + b) % b;
}
