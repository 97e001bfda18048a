using Cairn.Figures.Axes;
using Cairn.Figures.Drawing;
using Cairn.Figures.Layout;
using Cairn.Figures.Reading;
using Cairn.Figures.Text;

namespace Cairn.Figures.Painting;

/// <summary>Paints a placed figure from back to front.</summary>
internal static class FigurePainter
{
    internal static string Paint(Figure figure, SvgOptions options)
    {
        var svg = new Svg();
        Head(svg, figure, options);
        int index = 0;
        foreach (var (x, y) in figure.Traces.Any(Charts.Cartesian) ? figure.Subplots : [])
            Subplot(svg, figure, x, y, $"{figure.Key}-{index++}");
        foreach (var trace in figure.Traces.Where(t => !Charts.Cartesian(t)))
            UnknownPainter.Paint(svg, figure, trace);
        ShapePainter.Paint(svg, figure, below: false);
        ColorBarPainter.Paint(svg, figure);
        LegendPainter.Paint(svg, figure);
        AnnotationPainter.Paint(svg, figure);
        TitlePainter.Paint(svg, figure);
        return svg.Close("svg").ToString();
    }

    private static void Head(Svg svg, Figure figure, SvgOptions options)
    {
        string width = Svg.N(figure.Paper.Width), height = Svg.N(figure.Paper.Height);
        string title = PlotlyText.Plain(figure.Layout.Title("title"));
        svg.Raw($"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"cf\" role=\"img\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\"")
            .Raw($" style=\"max-width:100%;height:auto\" font-family=\"{Svg.Escape(Theme.Fonts)}\">")
            .Raw($"<title>{Svg.Escape(title.Length > 0 ? title : "Figure")}</title><desc>{Svg.Escape(AltText.Of(figure))}</desc>")
            .Raw($"<style>{Theme.Css(options.FollowDarkPages)}</style>");
        svg.Rect(0, 0, figure.Paper.Width, figure.Paper.Height, Ink.Fill(figure.Layout.Text("paper_bgcolor")));
    }

    private static void Subplot(Svg svg, Figure figure, Axis x, Axis y, string clip)
    {
        var area = Figure.Area(x, y);
        if (figure.Layout.Text("plot_bgcolor") is { } color && color != figure.Layout.Text("paper_bgcolor"))
            svg.Rect(area.Left, area.Top, area.Width, area.Height, Ink.Fill(color));
        if (x.Overlaying is null && y.Overlaying is null)
            AxisPainter.Grid(svg, x, y, area);
        ShapePainter.Paint(svg, figure, below: true, x, y);
        svg.Raw($"<clipPath id=\"{clip}\">");
        svg.Rect(area.Left - 1, area.Top - 1, area.Width + 2, area.Height + 2, "");
        svg.Raw($"</clipPath><g clip-path=\"url(#{clip})\">");
        foreach (var trace in figure.Traces.Where(t => Charts.Cartesian(t) && t.XAxis == x.Id && t.YAxis == y.Id).OrderBy(Level))
            TracePainter.Paint(svg, figure, trace, x, y);
        svg.Close("g");
        AxisPainter.Frame(svg, x, y, area);
    }

    // plotly.js paints heatmaps first, then bars, then lines and points.
    private static int Level(Trace trace) => trace.Type switch { "heatmap" or "image" => 0, "bar" or "histogram" => 1, _ => 2 };
}
