using System.Text.Json.Nodes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Painting;

/// <summary>Texts of the layout, with or without an arrow to what they are about.</summary>
internal static class AnnotationPainter
{
    internal static void Paint(Svg svg, Figure figure)
    {
        foreach (var annotation in (figure.Layout.Items("annotations") ?? []).OfType<JsonObject>().Where(a => a.Flag("visible") != false))
            One(svg, figure, annotation);
    }

    private static void One(Svg svg, Figure figure, JsonObject note)
    {
        string xref = note.Text("xref") ?? "x", yref = note.Text("yref") ?? "y";
        double x = Places.Pixel(figure, xref, Places.Value(figure, note, "x", xref), true) + (note.Number("xshift") ?? 0);
        double y = Places.Pixel(figure, yref, Places.Value(figure, note, "y", yref), false) - (note.Number("yshift") ?? 0);
        if (!double.IsFinite(x + y))
            return;
        if (note.Flag("showarrow") != false)
        {
            double tailX = x + (note.Number("ax") ?? -10), tailY = y + (note.Number("ay") ?? -30);
            Arrow(svg, note, tailX, tailY, x, y);
            Text(svg, note, tailX, tailY, TowardsTail(tailX - x, tailY - y));
        }
        else
            Text(svg, note, x, y, (note.Text("xanchor"), note.Text("yanchor")));
    }

    // The text stands beyond the arrow's tail.
    private static (string, string) TowardsTail(double dx, double dy) => Math.Abs(dx) > Math.Abs(dy)
        ? (dx > 0 ? "left" : "right", "middle")
        : ("center", dy < 0 ? "bottom" : "top");

    private static void Text(Svg svg, JsonObject note, double x, double y, (string? X, string? Y) anchor)
    {
        if (note.Text("text") is not { Length: > 0 } text)
            return;
        double size = note.Number("font.size") ?? Theme.TickSize + 0.5, lineHeight = size * 1.32;
        var lines = PlotlyText.Parse(text);
        double width = TextMetrics.MarkedWidth(text, size), height = lines.Count * lineHeight;
        double left = x - (anchor.X switch { "left" => 0, "right" => width, _ => width / 2 });
        double top = y - (anchor.Y switch { "top" => 0, "bottom" => height, _ => height / 2 });
        if (note.Text("bgcolor") is { } back && CssColor.Parse(back).A > 0)
            svg.Rect(left - 3, top, width + 6, height, Ink.Fill(back, note.Number("opacity") ?? 1));
        var style = new TextStyle(size, note.Text("font.color") ?? Theme.Ink, Align(note, anchor.X, lines.Count), note.Number("textangle") ?? 0, Halo: note.Text("xref") != "paper" || note.Text("yref") != "paper");
        double at = style.Anchor switch { "start" => left, "end" => left + width, _ => left + width / 2 };
        for (int i = 0; i < lines.Count; i++)
            svg.Text(at, top + i * lineHeight + lineHeight * 0.76, lines[i], style);
    }

    // A single line keeps its anchored side exactly, whatever font the reader has.
    private static string Align(JsonObject note, string? anchor, int lines) => (lines == 1 && anchor is not null ? anchor : note.Text("align")) switch
    {
        "left" => "start",
        "right" => "end",
        _ => "middle",
    };

    private static void Arrow(Svg svg, JsonObject note, double fromX, double fromY, double toX, double toY)
    {
        var pen = new Stroke(note.Text("arrowcolor") ?? Theme.SoftInk, note.Number("arrowwidth") ?? 1.2);
        double length = Math.Sqrt((toX - fromX) * (toX - fromX) + (toY - fromY) * (toY - fromY));
        if (length < 1)
            return;
        double ux = (toX - fromX) / length, uy = (toY - fromY) / length, gap = note.Number("standoff") ?? 3;
        (toX, toY) = (toX - gap * ux, toY - gap * uy);
        svg.Line(fromX, fromY, toX - 4 * ux, toY - 4 * uy, pen);
        if (note.Number("arrowhead") != 0)
            svg.Path($"M{Svg.N(toX)} {Svg.N(toY)}L{Svg.N(toX - 7 * ux - 3 * uy)} {Svg.N(toY - 7 * uy + 3 * ux)}L{Svg.N(toX - 7 * ux + 3 * uy)} {Svg.N(toY - 7 * uy - 3 * ux)}Z", Ink.Fill(pen.Color));
    }
}
