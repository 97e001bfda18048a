using System.Text.Json.Nodes;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Traces;

/// <summary>A heatmap's cells: values by row and column, and the edges between them.</summary>
internal static class HeatmapGrid
{
    /// <summary>Values [row, column]; NaN is a hole. Ragged rows are filled up with holes.</summary>
    internal static double[,] Cells(Trace trace)
    {
        double[][] rows = [.. (trace.Json.Items("z") ?? []).Select(row => Values.Read(row).Numbers)];
        int columns = rows.Length == 0 ? 0 : rows.Max(r => r.Length);
        var cells = new double[rows.Length, columns];
        for (int r = 0; r < rows.Length; r++)
            for (int c = 0; c < columns; c++)
                cells[r, c] = c < rows[r].Length ? rows[r][c] : double.NaN;
        return cells;
    }

    /// <summary>Edges between the cells along one axis: one more than cells, in data units.</summary>
    internal static double[] Edges(Trace trace, bool alongX)
    {
        var rows = trace.Json.Items("z") ?? [];
        int count = alongX ? rows.OfType<JsonArray>().Select(r => r.Count).DefaultIfEmpty(0).Max() : rows.Count;
        double[] given = (alongX ? trace.X : trace.Y).Numbers;
        if (count == 0 || given.Length == count + 1)
            return given;
        double[] centres = given.Length == count ? given : [.. Enumerable.Range(0, count).Select(i => (double)i)];
        return Between(centres);
    }

    private static double[] Between(double[] centres)
    {
        int n = centres.Length;
        var edges = new double[n + 1];
        for (int i = 1; i < n; i++)
            edges[i] = (centres[i - 1] + centres[i]) / 2;
        edges[0] = n > 1 ? centres[0] - (edges[1] - centres[0]) : centres[0] - 0.5;
        edges[n] = n > 1 ? centres[n - 1] + (centres[n - 1] - edges[n - 1]) : centres[0] + 0.5;
        return edges;
    }
}
