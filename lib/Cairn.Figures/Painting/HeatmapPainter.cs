using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Images;
using Cairn.Figures.Reading;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Painting;

/// <summary>A heatmap as one small PNG, a pixel a cell; cells of unequal size are sampled at the screen's pixels.</summary>
internal static class HeatmapPainter
{
    private const int Levels = 255; // colours beside the hole's

    internal static void Paint(Svg svg, Trace trace, Axis x, Axis y)
    {
        double[,] cells = HeatmapGrid.Cells(trace);
        if (cells.Length == 0)
            return;
        double[] columns = Pixels(x, HeatmapGrid.Edges(trace, true)), rows = Pixels(y, HeatmapGrid.Edges(trace, false));
        if (!columns.Concat(rows).All(double.IsFinite))
            return;
        int[] across = Order(columns), down = Order(rows);
        var image = Image(cells, ColorScale.OfHeatmap(trace.Json, cells), down, across);
        double left = columns.Min(), top = rows.Min();
        ImagePainter.Place(svg, "data:image/png;base64," + Convert.ToBase64String(image), left, top, columns.Max() - left, rows.Max() - top, trace.Opacity);
    }

    private static double[] Pixels(Axis axis, double[] edges) => [.. edges.Select(axis.ToPixel)];

    // Which cell each step of the image shows, from left to right or top to bottom.
    private static int[] Order(double[] edges)
    {
        int cells = edges.Length - 1;
        bool rising = edges[^1] >= edges[0];
        if (Even(edges))
            return [.. Enumerable.Range(0, cells).Select(i => rising ? i : cells - 1 - i)];
        double low = Math.Min(edges[0], edges[^1]), length = Math.Abs(edges[^1] - edges[0]);
        int steps = (int)Math.Clamp(length, 1, 2000);
        return [.. Enumerable.Range(0, steps).Select(s => CellAt(edges, low + (s + 0.5) * length / steps))];
    }

    private static bool Even(double[] edges)
    {
        double mean = (edges[^1] - edges[0]) / (edges.Length - 1);
        return Enumerable.Range(1, edges.Length - 1).All(i => Math.Abs(edges[i] - edges[i - 1] - mean) < 0.02 * Math.Abs(mean));
    }

    private static int CellAt(double[] edges, double pixel)
    {
        for (int i = 1; i < edges.Length; i++)
            if (pixel >= Math.Min(edges[i - 1], edges[i]) && pixel <= Math.Max(edges[i - 1], edges[i]))
                return i - 1;
        return edges.Length - 2;
    }

    private static byte[] Image(double[,] cells, ColorScale scale, int[] rows, int[] columns)
    {
        var palette = new List<(byte, byte, byte, byte)>();
        var places = new Dictionary<int, byte>();
        var pixels = new byte[rows.Length * columns.Length];
        for (int r = 0; r < rows.Length; r++)
            for (int c = 0; c < columns.Length; c++)
            {
                int level = Level(cells[rows[r], columns[c]], scale);
                if (!places.TryGetValue(level, out byte place))
                {
                    places[level] = place = (byte)palette.Count;
                    palette.Add(Color(level, scale));
                }
                pixels[r * columns.Length + c] = place;
            }
        return Png.Encode(pixels, columns.Length, palette.ToArray());
    }

    private static int Level(double value, ColorScale scale)
    {
        if (!double.IsFinite(value))
            return -1;
        double t = scale.High > scale.Low ? Math.Clamp((value - scale.Low) / (scale.High - scale.Low), 0, 1) : 0.5;
        return (int)Math.Round(t * (Levels - 1));
    }

    private static (byte, byte, byte, byte) Color(int level, ColorScale scale)
    {
        if (level < 0)
            return (0, 0, 0, 0);
        var color = scale.At(scale.Low + (scale.High - scale.Low) * level / (Levels - 1));
        return (color.R, color.G, color.B, (byte)Math.Round(color.A * 255));
    }
}
