using System.Text.Json.Nodes;
using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;

namespace Cairn.Figures.Painting;

/// <summary>Lines, rectangles and circles of the layout.</summary>
internal static class ShapePainter
{
    internal static void Paint(Svg svg, Figure figure, bool below, Axis? x = null, Axis? y = null)
    {
        foreach (var shape in (figure.Layout.Items("shapes") ?? []).OfType<JsonObject>())
            if (shape.Text("layer") is "below" == below && shape.Flag("visible") != false && Belongs(shape, x, y))
                One(svg, figure, shape);
    }

    // Shapes below the data are painted with the subplot of their axes.
    private static bool Belongs(JsonObject shape, Axis? x, Axis? y)
    {
        if (x is null || y is null)
            return true;
        string xref = XRef(shape), yref = YRef(shape);
        bool onX = xref.Split(' ')[0] == x.Id, onY = yref.Split(' ')[0] == y.Id;
        return (onX || xref == "paper") && (onY || yref == "paper");
    }

    private static void One(Svg svg, Figure figure, JsonObject shape)
    {
        double x0 = At(figure, shape, "x0", XRef(shape), true), x1 = At(figure, shape, "x1", XRef(shape), true);
        double y0 = At(figure, shape, "y0", YRef(shape), false), y1 = At(figure, shape, "y1", YRef(shape), false);
        if (!double.IsFinite(x0 + x1 + y0 + y1))
            return;
        double opacity = shape.Number("opacity") ?? 1;
        var pen = new Stroke(shape.Text("line.color") ?? Theme.Ink, shape.Number("line.width") ?? 2, shape.Text("line.dash"), opacity);
        var box = new Box(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));
        if (shape.Text("type") == "line")
        {
            svg.Line(x0, y0, x1, y1, pen);
            return;
        }
        if (shape.Text("fillcolor") is { } fill)
            Area(svg, shape, box, Ink.Fill(fill, opacity));
        if (pen.Width > 0)
            Area(svg, shape, box, pen.Attributes());
    }

    private static void Area(Svg svg, JsonObject shape, Box box, string style)
    {
        if (shape.Text("type") == "circle")
            svg.Raw($"<ellipse cx=\"{Svg.N((box.Left + box.Right) / 2)}\" cy=\"{Svg.N((box.Top + box.Bottom) / 2)}\" rx=\"{Svg.N(box.Width / 2)}\" ry=\"{Svg.N(box.Height / 2)}\"{style}/>");
        else
            svg.Rect(box.Left, box.Top, box.Width, box.Height, style);
    }

    // Unlike annotations, shapes on a logarithmic axis are given in data units.
    private static double At(Figure figure, JsonObject shape, string name, string reference, bool isX)
    {
        double value = Places.Value(figure, shape, name, reference);
        if (figure.Axes.TryGetValue(reference, out var axis) && axis.Log)
            value = axis.Unit(value);
        return Places.Pixel(figure, reference, value, isX);
    }

    private static string XRef(JsonObject shape) => shape.Text("xref") ?? "x";

    private static string YRef(JsonObject shape) => shape.Text("yref") ?? "y";
}
