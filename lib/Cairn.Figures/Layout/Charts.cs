using Cairn.Figures.Reading;

namespace Cairn.Figures.Layout;

/// <summary>Which trace types have a static picture.</summary>
internal static class Charts
{
    private static readonly string[] Drawn = ["scatter", "bar", "histogram", "heatmap"];

    internal static bool Cartesian(Trace trace) => Drawn.Contains(trace.Type);
}
