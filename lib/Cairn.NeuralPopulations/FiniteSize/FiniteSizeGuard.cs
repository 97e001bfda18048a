using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>Checks of curves and of points for a power law.</summary>
internal static class FiniteSizeGuard
{
    internal static void SameLength(int expected, int actual, string name)
    {
        if (expected != actual)
            throw new ArgumentException($"Every curve needs one value a temperature: {expected} temperatures, but {actual} values.", name);
    }

    internal static void Ascending(ReadOnlySpan<double> t, string name)
    {
        if (t.Length < 2)
            throw new ArgumentException($"A crossing needs at least 2 temperatures, not {t.Length}.", name);
        for (int i = 1; i < t.Length; i++)
            if (!(t[i] > t[i - 1]))
                throw new ArgumentException(Text($"Temperatures must ascend, but entry {i} is {t[i]} after {t[i - 1]}. Sort them together with their values."), name);
    }

    internal static void PowerLaw(ReadOnlySpan<double> l, ReadOnlySpan<double> y, ReadOnlySpan<double> error)
    {
        if (l.Length != y.Length || l.Length != error.Length)
            throw new ArgumentException($"A power law needs as many sizes as values and errors, not {l.Length}, {y.Length} and {error.Length}.", nameof(y));
        if (l.Length < 2)
            throw new ArgumentException($"A power law needs at least 2 sizes, not {l.Length}.", nameof(l));
        for (int i = 0; i < l.Length; i++)
            if (!(l[i] > 0 && y[i] > 0 && error[i] > 0))
                throw new ArgumentException(Text($"Point {i} (L = {l[i]}, y = {y[i]}, error = {error[i]}) must be positive in all three: logarithms are fitted, weighted by the errors."), nameof(y));
        if (l.IndexOfAnyExcept(l[0]) < 0)
            throw new ArgumentException(Text($"All {l.Length} sizes are {l[0]}; a slope needs two different ones."), nameof(l));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
