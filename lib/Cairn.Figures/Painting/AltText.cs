using Cairn.Figures.Axes;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Painting;

/// <summary>A sentence for readers who do not see the picture: the figure's own, or made of title, axes, series and caption.</summary>
internal static class AltText
{
    internal static string Of(Figure figure)
    {
        if (figure.Layout.Text("meta.alt") is { Length: > 0 } given)
            return given;
        string[] parts = [PlotlyText.Plain(figure.Layout.Title("title")), Axes(figure), Series(figure), figure.Layout.Text("meta.caption") ?? ""];
        return string.Join(". ", parts.Where(p => p.Length > 0).Select(p => p.TrimEnd('.'))) + ".";
    }

    private static string Axes(Figure figure) => string.Join("; ", figure.Subplots.Select(Pair).Where(p => p.Length > 0).Distinct());

    private static string Pair((Axis X, Axis Y) axes)
    {
        string x = PlotlyText.Plain(axes.X.Json.Title("title")), y = PlotlyText.Plain(axes.Y.Json.Title("title"));
        return x.Length > 0 && y.Length > 0 ? $"{y} against {x}" : x + y;
    }

    private static string Series(Figure figure)
    {
        var names = LegendLayout.Entries(figure.Layout, figure.Traces).Select(t => PlotlyText.Plain(t.Name)).Distinct().ToList();
        return names.Count == 0 ? "" : "Series: " + string.Join(", ", names);
    }
}
