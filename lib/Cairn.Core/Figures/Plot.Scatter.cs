using System.Numerics;
using System.Runtime.CompilerServices;
using Plotly.NET;

namespace Cairn.Core;

public static partial class Plot
{
    /// <summary>Points, with error bars where errors are given.</summary>
    /// <param name="x">Places, any numbers, at least one.</param>
    /// <param name="y">Values, as many as <paramref name="x"/>.</param>
    /// <param name="yError">Half lengths of vertical error bars, one a point, not negative; null for none.</param>
    /// <param name="xError">Half lengths of horizontal error bars; null for none.</param>
    /// <param name="name">Name in the legend.</param>
    /// <param name="xTitle">x axis with its unit.</param>
    /// <param name="yTitle">y axis with its unit.</param>
    /// <param name="title">Title of the figure.</param>
    /// <param name="caption">What to see, one sentence.</param>
    /// <param name="color">CSS colour or <see cref="Color"/>; null takes the palette's next.</param>
    /// <param name="symbol">circle, square, diamond, cross, x, triangle-up, triangle-down or star, each also with -open.</param>
    /// <param name="size">Size of a marker in pixels, 1 to 40.</param>
    /// <param name="line">Whether a thin line joins the points.</param>
    /// <exception cref="ArgumentException">Lengths differ, a series is empty, an error is negative, or a colour or symbol is not one.</exception>
    [OverloadResolutionPriority(1)]
    public static GenericChart Scatter<TX, TY>(
        IEnumerable<TX> x, IEnumerable<TY> y, IEnumerable<double>? yError = null, IEnumerable<double>? xError = null, string? name = null, string? xTitle = null,
        string? yTitle = null, string? title = null, string? caption = null, string? color = null, string? symbol = null, double size = 6, bool line = false)
        where TX : INumber<TX>
        where TY : INumber<TY>
    {
        var (xs, ys) = (Numbers.Of(x, nameof(x)), Numbers.Of(y, nameof(y)));
        Numbers.SameLength(xs, nameof(x), ys, nameof(y));
        var trace = Named("scatter", name).Set("mode", line ? "lines+markers" : "markers").Set("x", xs).Set("y", ys)
            .Set("marker", Styles.Marker(color, size, symbol))
            .Set("error_y", Styles.Error(yError, ys, nameof(yError))).Set("error_x", Styles.Error(xError, xs, nameof(xError)));
        if (line)
            trace.Set("line", Styles.Line(color, 1.2, null));
        return One(trace, new(title, xTitle, yTitle, caption, Numbers.Gaps(xs, ys)));
    }

    /// <inheritdoc cref="Scatter{TX, TY}(IEnumerable{TX}, IEnumerable{TY}, IEnumerable{double}?, IEnumerable{double}?, string?, string?, string?, string?, string?, string?, string?, double, bool)"/>
    public static GenericChart Scatter(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, IEnumerable<double>? yError = null, IEnumerable<double>? xError = null, string? name = null, string? xTitle = null,
        string? yTitle = null, string? title = null, string? caption = null, string? color = null, string? symbol = null, double size = 6, bool line = false) =>
        Scatter<double, double>(x.ToArray(), y.ToArray(), yError, xError, name, xTitle, yTitle, title, caption, color, symbol, size, line);
}
