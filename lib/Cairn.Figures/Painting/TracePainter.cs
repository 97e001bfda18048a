using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Painting;

/// <summary>Sends each trace to its painter.</summary>
internal static class TracePainter
{
    internal static void Paint(Svg svg, Figure figure, Trace trace, Axis x, Axis y)
    {
        switch (trace.Type)
        {
            case "scatter":
                ScatterPainter.Paint(svg, figure, trace, x, y);
                break;
            case "heatmap":
                HeatmapPainter.Paint(svg, trace, x, y);
                break;
            case "image":
                ImagePainter.Paint(svg, trace, x, y);
                break;
            default:
                BarPainter.Paint(svg, figure, trace, x, y);
                break;
        }
    }
}
