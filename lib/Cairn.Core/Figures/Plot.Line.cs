using System.Numerics;
using System.Runtime.CompilerServices;
using Plotly.NET;

namespace Cairn.Core;

public static partial class Plot
{
    /// <summary>A line through points in the given order.</summary>
    /// <param name="x">Places, any numbers, at least one.</param>
    /// <param name="y">Values, as many as <paramref name="x"/>.</param>
    /// <param name="name">Name in the legend; equal names share a colour and an entry when charts are combined.</param>
    /// <param name="xTitle">x axis with its unit: <c>"T (J/k)"</c>; the tags sub, sup, i and b work.</param>
    /// <param name="yTitle">y axis with its unit.</param>
    /// <param name="title">Title of the figure.</param>
    /// <param name="caption">What to see, one sentence.</param>
    /// <param name="color">CSS colour or <see cref="Color"/>; null takes the palette's next.</param>
    /// <param name="dash">solid, dash, dot, dashdot, longdash or longdashdot.</param>
    /// <param name="width">Width of the line in pixels, 0 to 20.</param>
    /// <param name="markers">Whether the points are marked.</param>
    /// <exception cref="ArgumentException">Lengths differ, a series is empty, or a colour, dash or width is not one.</exception>
    [OverloadResolutionPriority(1)]
    public static GenericChart Line<TX, TY>(
        IEnumerable<TX> x, IEnumerable<TY> y, string? name = null, string? xTitle = null, string? yTitle = null, string? title = null,
        string? caption = null, string? color = null, string? dash = null, double width = 2, bool markers = false)
        where TX : INumber<TX>
        where TY : INumber<TY>
    {
        var (xs, ys) = (Numbers.Of(x, nameof(x)), Numbers.Of(y, nameof(y)));
        Numbers.SameLength(xs, nameof(x), ys, nameof(y));
        var trace = Named("scatter", name).Set("mode", markers ? "lines+markers" : "lines").Set("x", xs).Set("y", ys)
            .Set("line", Styles.Line(color, width, dash));
        if (markers)
            trace.Set("marker", Styles.Marker(color, 6, null));
        return One(trace, new(title, xTitle, yTitle, caption, Numbers.Gaps(xs, ys)));
    }

    /// <inheritdoc cref="Line{TX, TY}(IEnumerable{TX}, IEnumerable{TY}, string?, string?, string?, string?, string?, string?, string?, double, bool)"/>
    public static GenericChart Line(
        ReadOnlySpan<double> x, ReadOnlySpan<double> y, string? name = null, string? xTitle = null, string? yTitle = null, string? title = null,
        string? caption = null, string? color = null, string? dash = null, double width = 2, bool markers = false) =>
        Line<double, double>(x.ToArray(), y.ToArray(), name, xTitle, yTitle, title, caption, color, dash, width, markers);

    /// <summary>A band between two curves, such as a confidence interval; combine it with a line.</summary>
    /// <param name="x">Places, at least one.</param>
    /// <param name="low">Lower edge, as many as <paramref name="x"/>.</param>
    /// <param name="high">Upper edge, as many as <paramref name="x"/>.</param>
    /// <param name="name">Name in the legend; null leaves the band out of it.</param>
    /// <param name="xTitle">x axis with its unit.</param>
    /// <param name="yTitle">y axis with its unit.</param>
    /// <param name="title">Title of the figure.</param>
    /// <param name="caption">What to see.</param>
    /// <param name="color">CSS colour; null takes the palette's first. It is drawn pale.</param>
    /// <exception cref="ArgumentException">Lengths differ or a series is empty.</exception>
    public static GenericChart Band<TX, TY>(
        IEnumerable<TX> x, IEnumerable<TY> low, IEnumerable<TY> high, string? name = null, string? xTitle = null, string? yTitle = null,
        string? title = null, string? caption = null, string? color = null)
        where TX : INumber<TX>
        where TY : INumber<TY>
    {
        var (xs, lows, highs) = (Numbers.Of(x, nameof(x)), Numbers.Of(low, nameof(low)), Numbers.Of(high, nameof(high)));
        Numbers.SameLength(xs, nameof(x), lows, nameof(low));
        Numbers.SameLength(xs, nameof(x), highs, nameof(high));
        string fill = FigureColor.Faded(FigureColor.Checked(color) ?? Color(0), 0.22);
        var lower = Edge(xs, lows, null, fill);
        var upper = Edge(xs, highs, name, fill).Set("fill", "tonexty").Set("fillcolor", fill);
        return Dynamic.Chart([lower, upper], new FigureText(title, xTitle, yTitle, caption, Numbers.Gaps(xs, lows, highs)).ToLayout());
    }

    private static Trace Edge(double[] x, double[] y, string? name, string color) =>
        Named("scatter", name).Set("mode", "lines").Set("x", x).Set("y", y).Set("line", Styles.Line(color, 0, null)).Set("showlegend", name is not null).Set("hoverinfo", "skip");
}
