using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace Cairn.Core;

/// <summary>Checked style objects: lines, markers, error bars.</summary>
internal static class Styles
{
    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot"];

    private static readonly string[] Symbols = ["circle", "square", "diamond", "cross", "x", "triangle-up", "triangle-down", "star"];

    internal static Line Line(string? color, double width, string? dash)
    {
        if (!(width >= 0 && width <= 20))
            throw new ArgumentOutOfRangeException(nameof(width), width, "A line is 0 to 20 pixels wide.");
        if (dash is not null && !Dashes.Contains(dash))
            throw new ArgumentException($"'{dash}' is not a dash. Write one of {string.Join(", ", Dashes)}.", nameof(dash));
        return new Line().Set("color", FigureColor.Checked(color)).Set("width", width).Set("dash", dash);
    }

    internal static Marker Marker(string? color, double size, string? symbol)
    {
        if (!(size >= 1 && size <= 40))
            throw new ArgumentOutOfRangeException(nameof(size), size, "A marker is 1 to 40 pixels across.");
        if (symbol is not null && !Symbols.Contains(symbol.Replace("-open", "", StringComparison.Ordinal)))
            throw new ArgumentException($"'{symbol}' is not a symbol. Write one of {string.Join(", ", Symbols)}, each also with -open.", nameof(symbol));
        return new Marker().Set("color", FigureColor.Checked(color)).Set("size", size).Set("symbol", symbol);
    }

    internal static Error? Error(IEnumerable<double>? lengths, double[] values, string what)
    {
        if (lengths is null)
            return null;
        double[] array = Numbers.Of(lengths, what);
        Numbers.SameLength(values, "the series", array, what);
        int negative = Array.FindIndex(array, v => v < 0);
        if (negative >= 0)
            throw new ArgumentException(FormattableString.Invariant($"An error bar cannot be negative: {what}[{negative}] is {array[negative]}."), what);
        return new Error().Set("type", "data").Set("array", array).Set("thickness", 1.3).Set("width", 3);
    }
}
