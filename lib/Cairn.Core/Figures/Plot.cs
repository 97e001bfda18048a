using Cairn.Figures.Drawing;
using Plotly.NET;

namespace Cairn.Core;

/// <summary>
/// The few calls that notebooks make to draw. Each returns Plotly.NET's <see cref="GenericChart"/>, which shows itself as an interactive
/// figure and as a static picture. Numbers are taken as they come: arrays, spans, lists, LINQ; NaN and infinities become gaps, counted in the caption.
/// </summary>
public static partial class Plot
{
    static Plot() => FigureFormatters.Register();

    /// <summary>The palette's colour number <paramref name="index"/>, from 0; it repeats after 8. Safe for colour-blind readers.</summary>
    /// <param name="index">0 or more.</param>
    public static string Color(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Theme.Palette[index % Theme.Palette.Count];
    }

    private static GenericChart One(Trace trace, FigureText text) => Dynamic.Chart([trace], text.ToLayout());

    private static Trace Named(string type, string? name) => new Trace(type).Set("name", name);
}
