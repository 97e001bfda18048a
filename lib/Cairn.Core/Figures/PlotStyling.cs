using Cairn.Figures.Drawing;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Cairn.Core;

/// <summary>What can be added to a chart. Each call returns a new chart and leaves the old one as it is.</summary>
public static class PlotStyling
{
    /// <summary>A logarithmic x axis.</summary>
    /// <exception cref="ArgumentException">A value is zero or negative; the message says which.</exception>
    public static GenericChart WithLogX(this GenericChart chart) => LogAxis.Apply(chart, 'x');

    /// <summary>A logarithmic y axis.</summary>
    /// <exception cref="ArgumentException">A value is zero or negative; the message says which.</exception>
    public static GenericChart WithLogY(this GenericChart chart) => LogAxis.Apply(chart, 'y');

    /// <summary>A dashed line across the plot at one value, with a label at its end.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="x">Where an upright line stands; give this or <paramref name="y"/>.</param>
    /// <param name="y">Where a level line stands.</param>
    /// <param name="label">Text beside it; the tags sub, sup, i and b work.</param>
    /// <param name="color">CSS colour; null for the colour of axes.</param>
    /// <exception cref="ArgumentException">Neither or both of x and y are given, or the value is not finite.</exception>
    public static GenericChart WithReferenceLine(this GenericChart chart, double? x = null, double? y = null, string? label = null, string? color = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (x is null == y is null || !double.IsFinite(x ?? y!.Value))
            throw new ArgumentException("A reference line stands at one finite value: give x: or y:, not both.", x is null ? nameof(y) : nameof(x));
        string ink = FigureColor.Checked(color) ?? Theme.SoftInk;
        return Change(chart, layout => ReferenceLine.Add(layout, x, y, label, ink));
    }

    /// <summary>A short text with an arrow to a point.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="x">The point, in data units.</param>
    /// <param name="y">The point, in data units.</param>
    /// <param name="text">The text; the tags sub, sup, i, b and br work.</param>
    /// <param name="dx">Pixels from the point to the text, rightwards.</param>
    /// <param name="dy">Pixels from the point to the text, downwards; both 0 for a text at the point, without an arrow.</param>
    public static GenericChart WithNote(this GenericChart chart, double x, double y, string text, double dx = 30, double dy = -30)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return Change(chart, layout =>
        {
            var note = new Annotation().Set("text", text)
                .Set("xref", "x").Set("x", LogAxis.Place(layout, 'x', x)).Set("yref", "y").Set("y", LogAxis.Place(layout, 'y', y));
            bool arrow = dx != 0 || dy != 0;
            note.Set("showarrow", arrow).Set("ax", arrow ? dx : null).Set("ay", arrow ? dy : null)
                .Set("arrowhead", arrow ? 2 : null).Set("arrowwidth", arrow ? 1.2 : null).Set("arrowcolor", arrow ? Theme.SoftInk : null).Set("standoff", arrow ? 3 : null);
            Dynamic.Add(layout, "annotations", note);
        });
    }

    /// <summary>A sentence below the plot that says what to see.</summary>
    public static GenericChart WithCaption(this GenericChart chart, string caption)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return Change(chart, layout => FigureText.SetMeta(layout, caption, FigureText.Meta(layout).Gaps));
    }

    /// <summary>The size in pixels, 200 to 4000 by 120 to 4000.</summary>
    /// <remarks>The parameters are doubles so that Plotly.NET's own <c>WithSize(int, int)</c> wins where both are imported; both do the same.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A size is outside its range.</exception>
    public static GenericChart WithSize(this GenericChart chart, double width, double height)
    {
        ArgumentNullException.ThrowIfNull(chart);
        if (!(width >= 200 && width <= 4000))
            throw new ArgumentOutOfRangeException(nameof(width), width, "A figure is 200 to 4000 pixels wide.");
        if (!(height >= 120 && height <= 4000))
            throw new ArgumentOutOfRangeException(nameof(height), height, "A figure is 120 to 4000 pixels high.");
        return Change(chart, layout => layout.Set("width", (int)width).Set("height", (int)height));
    }

    /// <summary>The range of an axis in data units; on a logarithmic axis set it after <see cref="WithLogX"/>.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end, above <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException">The ends are not finite and in order.</exception>
    public static GenericChart WithXRange(this GenericChart chart, double low, double high) => LogAxis.Range(chart, 'x', low, high);

    /// <inheritdoc cref="WithXRange"/>
    public static GenericChart WithYRange(this GenericChart chart, double low, double high) => LogAxis.Range(chart, 'y', low, high);

    internal static GenericChart Change(GenericChart chart, Action<Layout> change)
    {
        var layout = Dynamic.LayoutOf(chart);
        change(layout);
        return GenericChart.setLayout(layout, chart);
    }
}
