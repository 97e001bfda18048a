using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Painting;

/// <summary>The figure's title.</summary>
internal static class TitlePainter
{
    internal static void Paint(Svg svg, Figure figure)
    {
        if (figure.Layout.Title("title") is not { Length: > 0 } title)
            return;
        double size = figure.Layout.Number("title.font.size") ?? Theme.TitleSize;
        double x = (figure.Layout.Number("title.x") ?? 0.05) * figure.Paper.Width;
        double y = (1 - (figure.Layout.Number("title.y") ?? 0.97)) * figure.Paper.Height + size * 0.9;
        string anchor = figure.Layout.Text("title.xanchor") switch { "center" => "middle", "right" => "end", _ => "start" };
        var style = new TextStyle(size, figure.Layout.Text("title.font.color") ?? Theme.Ink, anchor, Strong: true);
        foreach (var line in PlotlyText.Parse(title))
        {
            svg.Text(x, y, line, style);
            y += size * 1.25;
        }
    }
}
