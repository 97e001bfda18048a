using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET.LayoutObjects;

/// <summary>A cartesian axis.</summary>
public sealed class LinearAxis : DynamicObj.DynamicObj
{
    public static LinearAxis init<TMaxAllowed, TMinAllowed, TTick0, TDTick, TTickVals, TTickText, TCategoryArray, TUIRevision>(
        FSharpOption<Title>? Title = null, FSharpOption<StyleParam.AxisType>? AxisType = null, FSharpOption<StyleParam.AutoRange>? AutoRange = null,
        FSharpOption<StyleParam.Range>? Range = null, FSharpOption<StyleParam.TickMode>? TickMode = null, FSharpOption<int>? NTicks = null,
        FSharpOption<IEnumerable<TTickVals>>? TickVals = null, FSharpOption<IEnumerable<TTickText>>? TickText = null, FSharpOption<TTick0>? Tick0 = null,
        FSharpOption<TDTick>? DTick = null, FSharpOption<TMaxAllowed>? MaxAllowed = null, FSharpOption<TMinAllowed>? MinAllowed = null,
        FSharpOption<IEnumerable<TCategoryArray>>? CategoryArray = null, FSharpOption<TUIRevision>? UIRevision = null, FSharpOption<bool>? ShowGrid = null,
        FSharpOption<Color>? GridColor = null, FSharpOption<bool>? ShowLine = null, FSharpOption<Color>? LineColor = null,
        FSharpOption<bool>? ZeroLine = null, FSharpOption<Color>? ZeroLineColor = null, FSharpOption<StyleParam.Mirror>? Mirror = null,
        FSharpOption<bool>? ShowTickLabels = null, FSharpOption<Font>? TickFont = null, FSharpOption<string>? TickFormat = null,
        FSharpOption<StyleParam.LinearAxisId>? Anchor = null, FSharpOption<StyleParam.Side>? Side = null,
        FSharpOption<StyleParam.LinearAxisId>? Overlaying = null, FSharpOption<StyleParam.Range>? Domain = null, FSharpOption<double>? Position = null,
        FSharpOption<StyleParam.LinearAxisId>? ScaleAnchor = null, FSharpOption<double>? ScaleRatio = null, FSharpOption<bool>? Visible = null)
        where TMaxAllowed : IConvertible
        where TMinAllowed : IConvertible
        where TTick0 : IConvertible
        where TDTick : IConvertible
        where TTickVals : IConvertible
        where TTickText : IConvertible
        where TCategoryArray : IConvertible
        where TUIRevision : IConvertible =>
        new LinearAxis()
            .With("title", Title)
            .With("type", AxisType)
            .With("autorange", AutoRange)
            .With("range", Range)
            .With("tickmode", TickMode)
            .With("nticks", NTicks)
            .With("tickvals", TickVals)
            .With("ticktext", TickText)
            .With("tick0", Tick0)
            .With("dtick", DTick)
            .With("maxallowed", MaxAllowed)
            .With("minallowed", MinAllowed)
            .With("categoryarray", CategoryArray)
            .With("uirevision", UIRevision)
            .With("showgrid", ShowGrid)
            .With("gridcolor", GridColor)
            .With("showline", ShowLine)
            .With("linecolor", LineColor)
            .With("zeroline", ZeroLine)
            .With("zerolinecolor", ZeroLineColor)
            .With("mirror", Mirror)
            .With("showticklabels", ShowTickLabels)
            .With("tickfont", TickFont)
            .With("tickformat", TickFormat)
            .With("anchor", Anchor)
            .With("side", Side)
            .With("overlaying", Overlaying)
            .With("domain", Domain)
            .With("position", Position)
            .With("scaleanchor", ScaleAnchor)
            .With("scaleratio", ScaleRatio)
            .With("visible", Visible);
}
