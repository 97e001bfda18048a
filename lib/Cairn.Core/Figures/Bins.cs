namespace Cairn.Core;

/// <summary>Counts values into bins whose width is 1, 2 or 5 times a power of ten.</summary>
internal static class Bins
{
    /// <summary>Middle of each bin, count in each bin, width of a bin.</summary>
    internal static (double[] Places, double[] Counts, double Size) Count(double[] values, int? wanted)
    {
        if (wanted is < 1 or > 500)
            throw new ArgumentOutOfRangeException(nameof(wanted), wanted, "A histogram has 1 to 500 bins.");
        double[] finite = [.. values.Where(double.IsFinite)];
        if (finite.Length == 0)
            throw new ArgumentException("There is nothing to count: no value is finite.", nameof(values));
        double low = finite.Min(), high = finite.Max();
        double size = high > low ? Round((high - low) / (wanted ?? Math.Clamp(Math.Sqrt(finite.Length), 5, 60))) : 1;
        double first = Math.Floor(low / size + 1e-9);
        var counts = new double[(int)(Math.Floor(high / size + 1e-9) - first) + 1];
        foreach (double value in finite)
            counts[(int)Math.Clamp(Math.Floor(value / size + 1e-9) - first, 0, counts.Length - 1)]++;
        return ([.. counts.Select((_, i) => (first + i + 0.5) * size)], counts, size);
    }

    private static double Round(double size)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(size)));
        return power * new[] { 1, 2, 5, 10 }.First(m => m * power >= size * 0.999);
    }
}
