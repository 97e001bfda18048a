using System.Numerics;
using Plotly.NET;
using Plotly.NET.TraceObjects;

namespace Cairn.Core;

public static partial class Plot
{
    /// <summary>Upright bars over words.</summary>
    /// <param name="names">One word a bar, at least one.</param>
    /// <param name="values">Heights, as many as <paramref name="names"/>.</param>
    /// <param name="yError">Half lengths of error bars, one a bar; null for none.</param>
    /// <param name="name">Name in the legend.</param>
    /// <param name="xTitle">x axis.</param>
    /// <param name="yTitle">y axis with its unit.</param>
    /// <param name="title">Title of the figure.</param>
    /// <param name="caption">What to see.</param>
    /// <param name="color">CSS colour; null takes the palette's next.</param>
    /// <exception cref="ArgumentException">Lengths differ or there is no bar.</exception>
    public static GenericChart Bar<T>(
        IEnumerable<string> names, IEnumerable<T> values, IEnumerable<double>? yError = null, string? name = null, string? xTitle = null,
        string? yTitle = null, string? title = null, string? caption = null, string? color = null)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(names);
        return Bars(names.ToArray(), Numbers.Of(values, nameof(values)), yError, name, color, new(title, xTitle, yTitle, caption));
    }

    /// <summary>Upright bars over numbers.</summary>
    /// <param name="x">Places of the bars, at least one.</param>
    /// <param name="values">Heights, as many as <paramref name="x"/>.</param>
    /// <param name="yError">Half lengths of error bars, one a bar; null for none.</param>
    /// <param name="name">Name in the legend.</param>
    /// <param name="xTitle">x axis with its unit.</param>
    /// <param name="yTitle">y axis with its unit.</param>
    /// <param name="title">Title of the figure.</param>
    /// <param name="caption">What to see.</param>
    /// <param name="color">CSS colour; null takes the palette's next.</param>
    /// <exception cref="ArgumentException">Lengths differ or there is no bar.</exception>
    public static GenericChart Bar<TX, T>(
        IEnumerable<TX> x, IEnumerable<T> values, IEnumerable<double>? yError = null, string? name = null, string? xTitle = null,
        string? yTitle = null, string? title = null, string? caption = null, string? color = null)
        where TX : INumber<TX>
        where T : INumber<T> =>
        Bars(Numbers.Of(x, nameof(x)), Numbers.Of(values, nameof(values)), yError, name, color, new(title, xTitle, yTitle, caption));

    /// <summary>How often values fall into bins of equal width with round edges.</summary>
    /// <param name="values">The values, at least one; NaN and infinities are left out and counted in the caption.</param>
    /// <param name="bins">About how many bins, 1 to 500; null for about the square root of the count, 5 to 60.</param>
    /// <param name="density">Whether the bars' total area is 1, as for a probability density.</param>
    /// <param name="name">Name in the legend.</param>
    /// <param name="xTitle">x axis with its unit.</param>
    /// <param name="yTitle">y axis; null for "count" or "density".</param>
    /// <param name="title">Title of the figure.</param>
    /// <param name="caption">What to see.</param>
    /// <param name="color">CSS colour; null takes the palette's next.</param>
    /// <exception cref="ArgumentException">There is no finite value.</exception>
    public static GenericChart Histogram<T>(
        IEnumerable<T> values, int? bins = null, bool density = false, string? name = null, string? xTitle = null, string? yTitle = null,
        string? title = null, string? caption = null, string? color = null)
        where T : INumber<T>
    {
        var numbers = Numbers.Of(values, nameof(values));
        var (places, counts, size) = Bins.Count(numbers, bins);
        double scale = density ? 1 / (counts.Sum() * size) : 1;
        var text = new FigureText(title, xTitle, yTitle ?? (density ? "density" : "count"), caption, Numbers.Gaps(numbers));
        var outline = new Line().Set("color", "#ffffff").Set("width", 0.7);
        var trace = Named("bar", name).Set("x", places).Set("y", counts.Select(c => c * scale).ToArray()).Set("width", size)
            .Set("marker", new Marker().Set("color", FigureColor.Checked(color)).Set("line", outline));
        return Dynamic.Chart([trace], text.ToLayout().Set("bargap", 0.0).Set("barmode", "overlay"));
    }

    private static GenericChart Bars(Array places, double[] values, IEnumerable<double>? error, string? name, string? color, FigureText text)
    {
        if (places.Length != values.Length)
            throw new ArgumentException($"There are {places.Length} places and {values.Length} values: one value for each bar is needed.", nameof(values));
        var trace = Named("bar", name).Set("x", places).Set("y", values).Set("marker", new Marker().Set("color", FigureColor.Checked(color)))
            .Set("error_y", Styles.Error(error, values, "yError")?.Set("color", Cairn.Figures.Drawing.Theme.Ink));
        return One(trace, text with { Gaps = Numbers.Gaps(values) });
    }
}
