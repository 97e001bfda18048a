using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Painting;

/// <summary>A frame with a sentence, where a type of chart has no static picture: a figure is never blank.</summary>
internal static class UnknownPainter
{
    internal static void Paint(Svg svg, Figure figure, Trace trace)
    {
        Box area = Domain(figure, trace);
        svg.Rect(area.Left, area.Top, area.Width, area.Height, new Stroke(Theme.SoftInk, 1, "dash").Attributes());
        string text = $"“{trace.Type}” has no static picture yet; the interactive figure shows it.";
        var lines = TextWrap.Lines(text, Math.Max(60, area.Width - 20), Theme.TextSize);
        double y = (area.Top + area.Bottom) / 2 - (lines.Count - 1) * 9;
        foreach (string line in lines)
        {
            svg.Text((area.Left + area.Right) / 2, y, [new TextRun(line, false, false, 0)], new(Theme.TextSize, Theme.Ink, "middle"));
            y += 18;
        }
    }

    private static Box Domain(Figure figure, Trace trace)
    {
        double At(string path, int index, double otherwise) => JsonReading.AsNumber(trace.Json.Items(path) is { Count: 2 } pair ? pair[index] : null) ?? otherwise;
        Box plot = figure.Plot;
        return new(
            plot.Left + At("domain.x", 0, 0) * plot.Width,
            plot.Bottom - At("domain.y", 1, 1) * plot.Height,
            plot.Left + At("domain.x", 1, 1) * plot.Width,
            plot.Bottom - At("domain.y", 0, 0) * plot.Height);
    }
}
