using System.Globalization;
using Plotly.NET.Json;

namespace Plotly.NET;

/// <summary>A colour, a list of colours, or numbers that a colour scale maps.</summary>
public sealed class Color : IPlotlyValue
{
    private readonly object value;

    private Color(object value) => this.value = value;

    public object Value => value;

    public object Convert() => value;

    public static Color fromString(string c) => new(c);

    /// <summary>Exactly #rrggbb.</summary>
    public static Color fromHex(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        if (hex.Length != 7 || hex[0] != '#' || !hex.AsSpan(1).ToString().All(char.IsAsciiHexDigit))
            throw new FormatException($"'{hex}' is not of the form #rrggbb.");
        return new(hex);
    }

    public static Color fromRGB(int r, int g, int b) => new(string.Create(CultureInfo.InvariantCulture, $"rgb({r}, {g}, {b})"));

    /// <summary>Alpha from 0 to 255, which is rounded to one decimal.</summary>
    public static Color fromARGB(int a, int r, int g, int b) => new(string.Create(CultureInfo.InvariantCulture, $"rgba({r}, {g}, {b}, {Math.Round(a / 255.0, 1):0.0})"));

    public static Color fromColors(IEnumerable<Color> colors) => new(colors.Select(c => c.value).ToArray());

    public static Color fromColorScaleValues<T>(IEnumerable<T> values)
        where T : IConvertible => new(values.ToArray());

    public override string ToString() => value as string ?? PlotlyJson.Write(value);
}
