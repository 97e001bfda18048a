using System.Globalization;

namespace Cairn.Figures.Axes;

/// <summary>Spells the numbers at the marks of one axis, all in the same way.</summary>
internal static class TickLabels
{
    /// <summary>Plain decimals, or a shared power of ten (2×10<sup>6</sup>) where the numbers are very large or small.</summary>
    internal static string[] Of(double[] values)
    {
        double largest = values.Length == 0 ? 0 : values.Max(Math.Abs);
        bool plain = largest == 0 || (largest < 1e5 && largest >= 1e-3);
        int exponent = plain ? 0 : (int)Math.Floor(Math.Log10(largest) + 1e-9);
        double unit = Math.Pow(10, exponent);
        int digits = Digits(values, unit);
        return [.. values.Select(v => Scaled(v / unit, digits, exponent))];
    }

    /// <summary>Powers of ten as 10<sup>n</sup>; small ranges around 1 as 0.1, 1, 10.</summary>
    internal static string OnLogAxis(int digit, int decade, double low, double high)
    {
        if (low >= -3.01 && high <= 3.99)
            return Fixed(digit * Math.Pow(10, decade), Math.Max(0, -decade));
        string power = $"10<sup>{Exponent(decade)}</sup>";
        return digit == 1 ? power : digit.ToString(CultureInfo.InvariantCulture) + "×" + power;
    }

    /// <summary>A number with fixed decimals and a true minus sign.</summary>
    internal static string Fixed(double value, int digits)
    {
        string text = Math.Abs(value).ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return value < 0 && text.AsSpan().ContainsAnyInRange('1', '9') ? "−" + text : text;
    }

    private static string Scaled(double value, int digits, int exponent)
    {
        string mantissa = Fixed(value, digits);
        return exponent == 0 || value == 0 ? mantissa : $"{mantissa}×10<sup>{Exponent(exponent)}</sup>";
    }

    private static string Exponent(int n) => (n < 0 ? "−" : "") + Math.Abs(n).ToString(CultureInfo.InvariantCulture);

    private static int Digits(double[] values, double unit)
    {
        for (int digits = 0; digits < 12; digits++)
            if (values.All(v => Math.Abs(Math.Round(v / unit, digits) - v / unit) < 1e-9 * Math.Max(1, Math.Abs(v / unit))))
                return digits;
        return 12;
    }
}
