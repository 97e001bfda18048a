using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET;

/// <summary>The scale beside a heatmap.</summary>
public sealed class ColorBar : DynamicObj.DynamicObj
{
    public static ColorBar init<TTickText, TTickVals>(
        FSharpOption<Color>? BGColor = null, FSharpOption<Color>? BorderColor = null, FSharpOption<double>? BorderWidth = null,
        FSharpOption<double>? DTick = null, FSharpOption<double>? Len = null, FSharpOption<int>? NTicks = null,
        FSharpOption<StyleParam.Orientation>? Orientation = null, FSharpOption<Color>? OutlineColor = null, FSharpOption<double>? OutlineWidth = null,
        FSharpOption<bool>? ShowTickLabels = null, FSharpOption<double>? Thickness = null, FSharpOption<double>? Tick0 = null,
        FSharpOption<Font>? TickFont = null, FSharpOption<string>? TickFormat = null, FSharpOption<StyleParam.TickMode>? TickMode = null,
        FSharpOption<IEnumerable<TTickText>>? TickText = null, FSharpOption<IEnumerable<TTickVals>>? TickVals = null, FSharpOption<Title>? Title = null,
        FSharpOption<double>? X = null, FSharpOption<double>? Y = null)
        where TTickText : IConvertible
        where TTickVals : IConvertible =>
        new ColorBar()
            .With("bgcolor", BGColor)
            .With("bordercolor", BorderColor)
            .With("borderwidth", BorderWidth)
            .With("dtick", DTick)
            .With("len", Len)
            .With("nticks", NTicks)
            .With("orientation", Orientation)
            .With("outlinecolor", OutlineColor)
            .With("outlinewidth", OutlineWidth)
            .With("showticklabels", ShowTickLabels)
            .With("thickness", Thickness)
            .With("tick0", Tick0)
            .With("tickfont", TickFont)
            .With("tickformat", TickFormat)
            .With("tickmode", TickMode)
            .With("ticktext", TickText)
            .With("tickvals", TickVals)
            .With("title", Title)
            .With("x", X)
            .With("y", Y);
}
