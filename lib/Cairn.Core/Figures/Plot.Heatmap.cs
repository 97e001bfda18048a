using System.Numerics;
using Cairn.Figures.Images;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Cairn.Core;

public static partial class Plot
{
    private const string Down = "#12355b", Up = "#f4e3b2"; // one dark, one light: told apart in grey, too

    /// <summary>A matrix as colours: row 0 on top, as it is printed, unless <paramref name="y"/> is given (then upwards, as on an axis).</summary>
    /// <param name="z">Values, shape [rows, columns]; NaN is a hole.</param>
    /// <param name="x">Places of the columns, or null for 0, 1, 2 ...</param>
    /// <param name="y">Places of the rows, or null.</param>
    /// <param name="xTitle">x axis with its unit.</param>
    /// <param name="yTitle">y axis with its unit.</param>
    /// <param name="title">Title of the figure.</param>
    /// <param name="caption">What to see.</param>
    /// <param name="scaleTitle">What the colour means, with its unit.</param>
    /// <param name="scale">Viridis, Cividis, Blues, Greys, RdBu ...; RdBu is centred on 0.</param>
    /// <param name="axes">Whether axes are drawn.</param>
    /// <param name="equalAspect">Whether cells are square.</param>
    /// <param name="twoColors">Whether the smallest value is dark and the largest light, with nothing between and no scale.</param>
    /// <exception cref="ArgumentException">The matrix is empty, or x or y do not fit it.</exception>
    public static GenericChart Heatmap<T>(
        T[,] z, double[]? x = null, double[]? y = null, string? xTitle = null, string? yTitle = null, string? title = null, string? caption = null,
        string? scaleTitle = null, string scale = "Viridis", bool axes = true, bool equalAspect = false, bool twoColors = false)
        where T : INumber<T>
    {
        ArgumentNullException.ThrowIfNull(z);
        if (z.Length == 0)
            throw new ArgumentException($"There is nothing to plot: the matrix is [{z.GetLength(0)}, {z.GetLength(1)}].", nameof(z));
        Fits(x, z.GetLength(1), "column", nameof(x));
        Fits(y, z.GetLength(0), "row", nameof(y));
        double[][] rows = [.. Enumerable.Range(0, z.GetLength(0)).Select(r => Enumerable.Range(0, z.GetLength(1)).Select(c => double.CreateTruncating(z[r, c])).ToArray())];
        var trace = new Trace("heatmap").Set("z", rows).Set("x", x).Set("y", y);
        Colour(trace, rows, scale, scaleTitle, twoColors);
        int gaps = rows.Sum(row => row.Count(v => !double.IsFinite(v)));
        var layout = new FigureText(title, xTitle, yTitle, caption, gaps).ToLayout();
        Frame(layout, axes, equalAspect, downwards: y is null);
        return Dynamic.Chart([trace], layout);
    }

    /// <summary>Spins on a lattice: −1 dark, +1 light, square cells, no axes. One bit a spin in the figure: an image, not a list of numbers.</summary>
    /// <param name="spins">Row by row, each −1 or +1, length rows × columns.</param>
    /// <param name="columns">Length of a row, at least 1.</param>
    /// <param name="title">Title of the figure.</param>
    /// <param name="caption">What to see.</param>
    /// <exception cref="ArgumentException">The spins do not make whole rows.</exception>
    public static GenericChart Lattice(ReadOnlySpan<sbyte> spins, int columns, string? title = null, string? caption = null)
    {
        if (columns < 1 || spins.Length == 0 || spins.Length % columns != 0)
            throw new ArgumentException($"{spins.Length} spins do not make whole rows of {columns}.", nameof(columns));
        var pixels = new byte[spins.Length];
        for (int i = 0; i < spins.Length; i++)
            pixels[i] = spins[i] < 0 ? (byte)0 : (byte)1;
        string png = Convert.ToBase64String(Png.Encode(pixels, columns, [Rgb(Down), Rgb(Up)]));
        var trace = new Trace("image").Set("source", "data:image/png;base64," + png).Set("hoverinfo", "skip");
        var layout = new FigureText(title, null, null, caption, 0).ToLayout();
        Frame(layout, axes: false, equalAspect: true, downwards: true);
        return Dynamic.Chart([trace], layout);
    }

    private static (byte R, byte G, byte B, byte A) Rgb(string color) =>
        (Convert.ToByte(color[1..3], 16), Convert.ToByte(color[3..5], 16), Convert.ToByte(color[5..7], 16), 255);

    private static void Fits(double[]? places, int count, string what, string parameter)
    {
        if (places is not null && places.Length != count)
            throw new ArgumentException($"The matrix has {count} {what}s and {parameter} has {places.Length} values: one for each {what} is needed.", parameter);
    }

    private static void Colour(Trace trace, double[][] rows, string scale, string? scaleTitle, bool twoColors)
    {
        if (twoColors)
        {
            double low = rows.Min(r => r.Min()), high = rows.Max(r => r.Max());
            bool spins = low >= -1 && high <= 1 && low != 0 && high != 0; // all spins up is light, not dark
            object[] stops = [new object[] { 0, Down }, new object[] { 0.5, Down }, new object[] { 0.5, Up }, new object[] { 1, Up }];
            trace.Set("colorscale", stops).Set("zmin", spins ? -1 : low).Set("zmax", spins ? 1 : high).Set("showscale", false);
            return;
        }
        trace.Set("colorscale", scale).Set("zmid", scale == "RdBu" ? 0.0 : null);
        if (scaleTitle is not null)
            trace.Set("colorbar", new ColorBar().Set("title", FigureText.TitleOf(scaleTitle).Set("side", "right")));
    }

    private static void Frame(Layout layout, bool axes, bool equalAspect, bool downwards)
    {
        var (x, y) = ((LinearAxis)layout.Get("xaxis")!, (LinearAxis)layout.Get("yaxis")!);
        if (downwards)
            y.SetValue("autorange", "reversed");
        if (equalAspect)
            y.Set("scaleanchor", "x").Set("constrain", "domain");
        if (equalAspect)
            x.SetValue("constrain", "domain");
        if (!axes)
            _ = (x.Set("visible", false), y.Set("visible", false));
    }
}
