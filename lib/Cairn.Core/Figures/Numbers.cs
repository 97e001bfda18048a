using System.Numerics;

namespace Cairn.Core;

/// <summary>Turns what notebooks hold (arrays, LINQ, spans of any number type) into doubles, and says what is wrong with them.</summary>
internal static class Numbers
{
    internal static double[] Of<T>(IEnumerable<T> values, string what)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(values, what);
        double[] numbers = [.. values.Select(double.CreateTruncating)];
        if (numbers.Length == 0)
            throw new ArgumentException($"There is nothing to plot: {what} is empty.", what);
        return numbers;
    }

    internal static void SameLength(double[] first, string firstName, Array second, string secondName)
    {
        if (first.Length != second.Length)
            throw new ArgumentException($"{firstName} has {first.Length} values and {secondName} has {second.Length}: one {secondName} for each {firstName} is needed.", secondName);
    }

    internal static int Gaps(params double[][] series)
    {
        int count = 0;
        for (int i = 0; i < series[0].Length; i++)
            if (series.Any(s => !double.IsFinite(s[i])))
                count++;
        return count;
    }
}
