using System.Text.Json.Nodes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Layout;

/// <summary>Which traces a legend names, and how they wrap into rows.</summary>
internal static class LegendLayout
{
    internal const double RowHeight = 20, Swatch = 26, Gap = 18;

    internal static List<Trace> Entries(JsonObject layout, List<Trace> traces)
    {
        var named = traces.Where(t => t.Type is "scatter" or "bar" or "histogram" && t.Json.Flag("showlegend") != false && t.Json.Text("name") is { Length: > 0 }).ToList();
        bool wanted = layout.Flag("showlegend") ?? (named.Count > 1 || named.Any(t => t.Json.Flag("showlegend") == true));
        return wanted ? named : [];
    }

    internal static double Width(Trace trace) => Swatch + TextMetrics.MarkedWidth(trace.Name, Theme.TextSize) + Gap;

    internal static int Rows(List<Trace> entries, double width) => 1 + Offsets(entries, width).Max(o => o.Row);

    /// <summary>Place of each entry in a legend that runs from left to right: x in pixels, row from 0.</summary>
    internal static List<(double X, int Row)> Offsets(List<Trace> entries, double width)
    {
        var offsets = new List<(double X, int Row)>();
        double x = 0;
        int row = 0;
        foreach (var entry in entries)
        {
            double needs = Width(entry);
            if (x > 0 && x + needs - Gap > width)
                (x, row) = (0, row + 1);
            offsets.Add((x, row));
            x += needs;
        }
        return offsets;
    }
}
