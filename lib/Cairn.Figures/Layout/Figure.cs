using System.Text.Json.Nodes;
using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Layout;

/// <summary>A figure that is read, completed and placed: ready to paint.</summary>
internal sealed class Figure
{
    internal required JsonObject Layout { get; init; }

    internal required List<Trace> Traces { get; init; }

    internal required Dictionary<string, Axis> Axes { get; init; }

    /// <summary>The whole picture in pixels.</summary>
    internal required Box Paper { get; init; }

    /// <summary>What the margins leave.</summary>
    internal required Box Plot { get; init; }

    /// <summary>Makes ids in the picture unique among pictures on a page, the same for the same figure.</summary>
    internal required string Key { get; init; }

    /// <summary>The pairs of axes that share a drawing area, in order.</summary>
    internal IEnumerable<(Axis X, Axis Y)> Subplots =>
        Traces.Where(Charts.Cartesian).Select(t => (t.XAxis, t.YAxis)).DefaultIfEmpty(("x", "y")).Distinct()
            .Select(pair => (Axes[pair.Item1], Axes[pair.Item2]));

    internal static Box Area(Axis x, Axis y) =>
        new(Math.Min(x.Start, x.End), Math.Min(y.Start, y.End), Math.Max(x.Start, x.End), Math.Max(y.Start, y.End));
}
