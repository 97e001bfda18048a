using System.Globalization;
using Cairn.Figures.Drawing;
using Plotly.NET;
using Plotly.NET.LayoutObjects;

namespace Cairn.Core;

/// <summary>Places panels side by side on their own axes, with room for texts measured in pixels.</summary>
internal sealed class PanelGrid(int rows, int columns, GenericChart[] panels)
{
    private const double Inner = Theme.Width - 90, TitleRoom = 26, LabelRoom = 16;

    private readonly Layout[] layouts = [.. panels.Select(Dynamic.LayoutOf)];

    internal GenericChart Build(string? title, string? caption)
    {
        var traces = new List<Trace>();
        var layout = new Layout();
        for (int i = 0; i < panels.Length; i++)
            traces.AddRange(Panel(layout, i));
        SeriesColors.Assign(traces);
        if (title is not null)
            layout.SetValue("title", FigureText.TitleOf(title));
        layout.SetValue("height", (int)Math.Round(Height + (title is null ? 80 : 104)));
        FigureText.SetMeta(layout, caption ?? LayoutMerge.JoinCaptions(layouts), layouts.Sum(l => FigureText.Meta(l).Gaps));
        return Dynamic.Chart(traces, layout);
    }

    private bool Bare => layouts.All(l => (l.Get("yaxis") as LinearAxis)?.Get("visible") is false);

    private double GapX => columns == 1 ? 0 : Bare ? 16 : 74;

    private bool Headed => layouts.Any(l => l.Get("title") is Title);

    private double GapY => rows == 1 ? 0 : (Bare ? 10 : 60) + (Headed ? TitleRoom : 0) + (Labelled ? LabelRoom : 0);

    // Labels of upright reference lines stand on the panels; headings stand on the labels.
    private bool Labelled => layouts.Any(l => Dynamic.Items(l, "annotations").Any(a => a.Get("yref") is "y domain" && a.Get("yanchor") is "bottom"));

    private double CellWidth => (Inner - (columns - 1) * GapX) / columns;

    private double CellHeight => Bare ? CellWidth : Math.Clamp(CellWidth * 0.72, 150, 300);

    private double Height => rows * CellHeight + (rows - 1) * GapY;

    private IEnumerable<Trace> Panel(Layout layout, int index)
    {
        string number = index == 0 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
        var (x, y) = Domains(index);
        layout.SetValue("xaxis" + number, Dynamic.Axis(layouts[index], "xaxis").Set("domain", x).Set("anchor", "y" + number));
        layout.SetValue("yaxis" + number, Dynamic.Axis(layouts[index], "yaxis").Set("domain", y).Set("anchor", "x" + number));
        if (Dynamic.Axis(layouts[index], "yaxis").Get("scaleanchor") is not null)
            ((LinearAxis)layout.Get("yaxis" + number)!).SetValue("scaleanchor", "x" + number);
        foreach (string name in new[] { "bargap", "barmode" })
            layout.Set(name, layouts[index].Get(name));
        Move<Shape>(layout, index, "shapes", number);
        Move<Annotation>(layout, index, "annotations", number);
        if ((layouts[index].Get("title") as Title)?.Get("text") is string heading)
            Dynamic.Add(layout, "annotations", Heading(heading, (x[0] + x[1]) / 2, y[1]));
        foreach (var trace in Dynamic.TracesOf(panels[index]))
            yield return trace.Set("xaxis", "x" + number).Set("yaxis", "y" + number);
    }

    private (double[] X, double[] Y) Domains(int index)
    {
        int row = index / columns, column = index % columns;
        double left = column * (CellWidth + GapX) / Inner, top = 1 - row * (CellHeight + GapY) / Height;
        return (Pair(left, left + CellWidth / Inner), Pair(top - CellHeight / Height, top));
    }

    private static double[] Pair(double a, double b) => [Math.Clamp(Math.Round(a, 4), 0, 1), Math.Clamp(Math.Round(b, 4), 0, 1)];

    private void Move<T>(Layout layout, int index, string name, string number)
        where T : DynamicObj.DynamicObj, new()
    {
        foreach (var item in Dynamic.Items(layouts[index], name).OfType<T>().Select(Dynamic.Copy<T>))
        {
            item.SetValue("xref", Renamed(item.Get("xref") as string ?? "x", "x", number));
            item.SetValue("yref", Renamed(item.Get("yref") as string ?? "y", "y", number));
            Dynamic.Add(layout, name, item);
        }
    }

    private static string Renamed(string reference, string letter, string number) =>
        reference == letter ? letter + number
        : reference == letter + " domain" || reference == "paper" ? $"{letter}{number} domain"
        : reference;

    private Annotation Heading(string text, double x, double y) => new Annotation()
        .Set("text", text).Set("showarrow", false)
        .Set("xref", "paper").Set("x", Math.Round(x, 4)).Set("xanchor", "center")
        .Set("yref", "paper").Set("y", y).Set("yanchor", "bottom").Set("yshift", Labelled ? 4 + LabelRoom : 4)
        .Set("font", new Font().Set("size", 13.5));
}
