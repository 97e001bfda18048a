using Microsoft.FSharp.Core;
using Plotly.NET.Json;
using Plotly.NET.LayoutObjects;

namespace Plotly.NET;

/// <summary>Everything of a figure that is not data: title, axes, legend, margins, annotations, shapes.</summary>
public sealed class Layout : DynamicObj.DynamicObj
{
    public static Layout init<THiddenLabels>(
        FSharpOption<Title>? Title = null, FSharpOption<bool>? ShowLegend = null, FSharpOption<Margin>? Margin = null, FSharpOption<bool>? AutoSize = null,
        FSharpOption<int>? Width = null, FSharpOption<int>? Height = null, FSharpOption<Font>? Font = null, FSharpOption<Color>? PaperBGColor = null,
        FSharpOption<Color>? PlotBGColor = null, FSharpOption<string>? Separators = null, FSharpOption<IEnumerable<THiddenLabels>>? HiddenLabels = null,
        FSharpOption<Color>? Colorway = null, FSharpOption<StyleParam.HoverMode>? HoverMode = null, FSharpOption<double>? BarGap = null,
        FSharpOption<double>? BarGroupGap = null, FSharpOption<StyleParam.BarMode>? BarMode = null, FSharpOption<IEnumerable<Annotation>>? Annotations = null,
        FSharpOption<IEnumerable<Shape>>? Shapes = null)
        where THiddenLabels : IConvertible =>
        new Layout()
            .With("title", Title)
            .With("showlegend", ShowLegend)
            .With("margin", Margin)
            .With("autosize", AutoSize)
            .With("width", Width)
            .With("height", Height)
            .With("font", Font)
            .With("paper_bgcolor", PaperBGColor)
            .With("plot_bgcolor", PlotBGColor)
            .With("separators", Separators)
            .With("hiddenlabels", HiddenLabels)
            .With("colorway", Colorway)
            .With("hovermode", HoverMode)
            .With("bargap", BarGap)
            .With("bargroupgap", BarGroupGap)
            .With("barmode", BarMode)
            .With("annotations", Annotations)
            .With("shapes", Shapes);
}
