using Cairn.Figures.Reading;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Layout;

/// <summary>Which trace types have a static picture.</summary>
internal static class Charts
{
    private static readonly string[] Drawn = ["scatter", "bar", "histogram", "heatmap", "image"];

    internal static bool Cartesian(Trace trace) => Drawn.Contains(trace.Type) && (trace.Type != "image" || ImageGrid.Source(trace) is not null);
}
