using System.Globalization;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Ways to write a tensor as text.</summary>
public enum TensorStringStyle
{
    Metadata = 0,
    Julia = 1,
    Numpy = 2,
    CSharp = 3,
    Default = 4,
}

/// <summary>Writes tensors: a first line with shape, type and device, then rows; long dimensions are cut in the middle.</summary>
internal static class Printing
{
    private const int Most = 10, Ends = 4;

    public static string Header(Tensor t)
    {
        string shape = "[" + string.Join("x", t.shape.Select(n => n.ToString(CultureInfo.InvariantCulture))) + "]";
        return $"{shape}, type = {t.dtype}, device = cpu";
    }

    public static string Full(Tensor t, string? format, CultureInfo? culture)
    {
        var text = new StringBuilder(Header(t));
        culture ??= CultureInfo.InvariantCulture;
        if (t.ndim == 0) return text.Append(", value = ").Append(Number(t.ScalarAt(0), format ?? "g5", culture)).ToString();
        if (t.numel() > 0) Slices(text, t, "", format ?? "g5", culture);
        return text.ToString();
    }

    public static string Nested(Tensor t, string format, CultureInfo culture, string open, string close)
    {
        if (t.ndim == 0) return Number(t.ScalarAt(0), format, culture);
        var parts = Shown(t.sizes[0]).Select(i => i < 0 ? "..." : Nested(t[i], format, culture, open, close));
        return open + string.Join(t.ndim > 1 ? ",\n " : ", ", parts) + close;
    }

    private static void Slices(StringBuilder text, Tensor t, string prefix, string format, CultureInfo culture)
    {
        if (t.ndim > 2)
        {
            foreach (long i in Shown(t.sizes[0]).Where(i => i >= 0)) Slices(text, t[i], $"{prefix}{i.ToString(CultureInfo.InvariantCulture)},", format, culture);
            return;
        }
        if (prefix.Length > 0) text.Append("\n[").Append(prefix).Append("..,..] =");
        var rows = t.ndim == 1 ? t.unsqueeze(0) : t;
        string[][] cells = [.. Shown(rows.sizes[0]).Select(i => i < 0 ? ["..."] : Shown(rows.sizes[1]).Select(j => j < 0 ? "..." : Number(rows[i, j].ScalarAt(0), format, culture)).ToArray())];
        int width = cells.SelectMany(r => r).Max(c => c.Length);
        foreach (var row in cells) text.Append('\n').AppendJoin(' ', row.Select(c => c.PadLeft(width)));
    }

    /// <summary>Indices to show; -1 stands for those left out.</summary>
    private static IEnumerable<long> Shown(long n)
    {
        for (long i = 0; i < n; i++)
        {
            if (n <= Most || i < Ends || i >= n - Ends) yield return i;
            else if (i == Ends) yield return -1;
        }
    }

    private static string Number(Scalar s, string format, CultureInfo culture) => Dtype.Category(s.Type) switch
    {
        0 => s.Integer != 0 ? "True" : "False",
        1 => s.Integer.ToString(culture),
        2 => s.Real.ToString(format, culture),
        _ => $"{s.Real.ToString(format, culture)}{(s.Imaginary < 0 ? "-" : "+")}{Math.Abs(s.Imaginary).ToString(format, culture)}i",
    };
}
