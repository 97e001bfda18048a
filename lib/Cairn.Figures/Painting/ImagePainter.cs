using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Reading;
using Cairn.Figures.Traces;

namespace Cairn.Figures.Painting;

/// <summary>An image trace: its PNG, stretched over its cells without smoothing. Only base64 data is taken over, never an address.</summary>
internal static class ImagePainter
{
    internal static void Paint(Svg svg, Trace trace, Axis x, Axis y)
    {
        if (ImageGrid.Source(trace) is not { } source || source.AsSpan(source.IndexOf(',') + 1).ContainsAnyExcept(Base64))
            return;
        double[] across = [.. ImageGrid.Edges(trace, true).Select(x.ToPixel)], down = [.. ImageGrid.Edges(trace, false).Select(y.ToPixel)];
        Place(svg, source, across.Min(), down.Min(), across.Max() - across.Min(), down.Max() - down.Min(), trace.Opacity);
    }

    /// <summary>A PNG in a rectangle of the picture, each of its pixels a sharp cell.</summary>
    internal static void Place(Svg svg, string source, double left, double top, double width, double height, double opacity) =>
        svg.Raw($"<image x=\"{Svg.N(left)}\" y=\"{Svg.N(top)}\" width=\"{Svg.N(width)}\" height=\"{Svg.N(height)}\"")
            .Raw($" preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" opacity=\"{Svg.Fine(opacity)}\" href=\"{source}\"/>");

    private static readonly System.Buffers.SearchValues<char> Base64 =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");
}
