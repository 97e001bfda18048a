using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Cairn.Core;

/// <summary>A dashed line over the whole plot and its label.</summary>
internal static class ReferenceLine
{
    internal static void Add(Layout layout, double? x, double? y, string? label, string color)
    {
        bool upright = x is not null;
        double at = x ?? y!.Value;
        Dynamic.Add(layout, "shapes", new Shape().Set("type", "line")
            .Set("xref", upright ? "x" : "x domain").Set("x0", upright ? at : 0.0).Set("x1", upright ? at : 1.0)
            .Set("yref", upright ? "y domain" : "y").Set("y0", upright ? 0.0 : at).Set("y1", upright ? 1.0 : at)
            .Set("line", new Line().Set("color", color).Set("width", 1.3).Set("dash", "dash")));
        if (label is not null)
            Dynamic.Add(layout, "annotations", Label(layout, upright, at, label, color));
    }

    private static Annotation Label(Layout layout, bool upright, double at, string label, string color) => new Annotation()
        .Set("text", label).Set("showarrow", false)
        .Set("xref", upright ? "x" : "x domain").Set("x", upright ? LogAxis.Place(layout, 'x', at) : 1.0).Set("xanchor", upright ? "center" : "right")
        .Set("yref", upright ? "y domain" : "y").Set("y", upright ? 1.0 : LogAxis.Place(layout, 'y', at)).Set("yanchor", "bottom").Set("yshift", 1)
        .Set("font", new Font().Set("color", color));
}
