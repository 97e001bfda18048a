using Plotly.NET;

namespace Cairn.Core;

public static partial class Plot
{
    /// <summary>Several charts in one drawing area. The first title, axis titles and caption that are given count; equal names share a colour.</summary>
    /// <param name="charts">At least one; they are not changed.</param>
    /// <exception cref="ArgumentException">There is no chart.</exception>
    public static GenericChart Combine(params GenericChart[] charts) => Combine((IEnumerable<GenericChart>)charts);

    /// <inheritdoc cref="Combine(GenericChart[])"/>
    public static GenericChart Combine(IEnumerable<GenericChart> charts)
    {
        ArgumentNullException.ThrowIfNull(charts);
        var layouts = new List<Layout>();
        var traces = new List<Trace>();
        foreach (var chart in charts)
        {
            layouts.Add(Dynamic.LayoutOf(chart));
            traces.AddRange(Dynamic.TracesOf(chart));
        }
        if (layouts.Count == 0)
            throw new ArgumentException("There is no chart to combine.", nameof(charts));
        SeriesColors.Assign(traces);
        return Dynamic.Chart(traces, LayoutMerge.FirstWins(layouts));
    }

    /// <summary>Charts side by side, row by row from the top; each chart's title stands over its panel.</summary>
    /// <param name="rows">Rows, 1 to 12.</param>
    /// <param name="columns">Columns, 1 to 12.</param>
    /// <param name="charts">At most rows × columns charts; they are not changed.</param>
    /// <exception cref="ArgumentException">There are no charts, or more than places.</exception>
    public static GenericChart Grid(int rows, int columns, params GenericChart[] charts) => Grid(rows, columns, charts, null);

    /// <summary>Charts side by side, row by row from the top, with a title over all.</summary>
    /// <param name="rows">Rows, 1 to 12.</param>
    /// <param name="columns">Columns, 1 to 12.</param>
    /// <param name="charts">At most rows × columns charts; they are not changed.</param>
    /// <param name="title">Title of the whole figure.</param>
    /// <param name="caption">What to see; null joins the captions of the charts.</param>
    /// <exception cref="ArgumentException">There are no charts, or more than places.</exception>
    public static GenericChart Grid(int rows, int columns, IEnumerable<GenericChart> charts, string? title, string? caption = null)
    {
        ArgumentNullException.ThrowIfNull(charts);
        if (rows is < 1 or > 12 || columns is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(rows), $"A grid has 1 to 12 rows and columns, not {rows} by {columns}.");
        GenericChart[] panels = [.. charts];
        if (panels.Length == 0 || panels.Length > rows * columns)
            throw new ArgumentException($"A grid of {rows} × {columns} holds 1 to {rows * columns} charts, not {panels.Length}.", nameof(charts));
        return new PanelGrid(rows, columns, panels).Build(title, caption);
    }
}
