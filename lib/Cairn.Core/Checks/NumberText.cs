using System.Globalization;
using System.Text.RegularExpressions;

namespace Cairn.Core;

/// <summary>Numbers with as many digits as their tolerance deserves, in the invariant culture.</summary>
internal static partial class NumberText
{
    private const double Small = 1e-4, Large = 1e9;

    /// <summary>A number as short as it can be: <c>0.006</c>, <c>1e-12</c>, <c>50000</c>.</summary>
    public static string Short(double value) =>
        Tidy(value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>A tolerance as it was written; one that was computed (4 standard errors, say) has two digits.</summary>
    public static string Tolerance(double value) =>
        Short(value) is { Length: <= 8 } written ? written : Tidy(value.ToString("G2", CultureInfo.InvariantCulture));

    /// <summary>Our value and the expected one with the same digits.</summary>
    /// <remarks>Four decimals (or four digits of a small number), fewer where the tolerance is coarse, more where a difference would not be seen.</remarks>
    public static (string Got, string Expected) Pair(double got, double expected, double tolerance)
    {
        double size = Math.Max(Finite(got), Finite(expected));
        int finest = tolerance > 0 ? Places(tolerance) + 1 : 17;
        int decimals = size >= Large ? Places(size) + 4 : Math.Max(4, size > 0 ? Places(size) + 3 : 0);
        double difference = Math.Abs(got - expected);
        if (difference > tolerance) decimals = Math.Max(decimals, Places(difference) + 2);
        decimals = Math.Min(decimals, finest); // negative: the tolerance is coarser than tens
        return (Fixed(got, size, decimals), Fixed(expected, size, decimals));
    }

    /// <summary>A number that has no tolerance: up to six digits.</summary>
    public static string Plain(double value) =>
        Tidy(value.ToString("G6", CultureInfo.InvariantCulture));

    /// <summary>Any value; numbers in the invariant culture.</summary>
    public static string Any(object? value) => value switch
    {
        null => "null",
        double number => Short(number),
        bool truth => truth ? "true" : "false",
        string text => text,
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static double Finite(double value) => double.IsFinite(value) ? Math.Abs(value) : 0;

    // Decimal places up to the first digit that is not 0: 1 for 0.5, 12 for 1e-12, 0 for 1 to 9.99, negative above.
    private static int Places(double value) => Math.Clamp(-(int)Math.Floor(Math.Log10(value) + 1e-9), -300, 300);

    private static string Fixed(double value, double size, int decimals)
    {
        if (!double.IsFinite(value)) return value.ToString(CultureInfo.InvariantCulture);
        bool seen = size > 0 && decimals >= Places(size);
        if (seen && size is < Small or >= Large) return Scientific(value, Math.Min(decimals - Places(size), 16));
        string text = value.ToString("F" + Math.Clamp(decimals, 0, 17).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text.TrimStart('-') : text;
    }

    private static string Scientific(double value, int decimals) =>
        value == 0 ? "0" : Tidy(value.ToString("E" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture));

    // 1E-05 and 1.5E+010 as 1e-5 and 1.5e10.
    private static string Tidy(string text) => Exponent().Replace(text, m => $"e{m.Groups[1].Value.TrimStart('+')}{m.Groups[2].Value}");

    [GeneratedRegex(@"E([+-]?)0*(\d+)")]
    private static partial Regex Exponent();
}
