using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Painting;

/// <summary>Where annotations and shapes stand: on the paper (0 to 1), on an axis's domain (0 to 1) or in data units.</summary>
internal static class Places
{
    /// <summary>Pixels of a place; NaN where it has none.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="reference">paper, an axis id, or an axis id followed by " domain".</param>
    /// <param name="value">The place as annotations give it: on a logarithmic axis the exponent.</param>
    /// <param name="isX">Whether it runs along x.</param>
    internal static double Pixel(Figure figure, string reference, double value, bool isX)
    {
        Box plot = figure.Plot;
        if (reference == "paper")
            return isX ? plot.Left + value * plot.Width : plot.Bottom - value * plot.Height;
        bool domain = reference.EndsWith(" domain", StringComparison.Ordinal);
        if (!figure.Axes.TryGetValue(domain ? reference[..^7] : reference, out var axis))
            return double.NaN;
        return domain ? axis.Start + value * (axis.End - axis.Start) : axis.UnitToPixel(value);
    }

    /// <summary>Reads a place that may be a word of a category axis.</summary>
    internal static double Value(Figure figure, System.Text.Json.Nodes.JsonNode node, string name, string reference) =>
        node.Number(name) ?? (figure.Axes.TryGetValue(reference, out var axis) && axis.Categories is { } words && words.IndexOf(node.Text(name) ?? "") is var place and >= 0 ? place : double.NaN);
}
