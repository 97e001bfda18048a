using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET.LayoutObjects;

/// <summary>A text, with or without an arrow.</summary>
public sealed class Annotation : DynamicObj.DynamicObj
{
    public static Annotation init<TX, TY, TAX, TAXRef, TAY, TAYRef, TXClick, TXRef, TYClick, TYRef>(
        FSharpOption<TX>? X = null, FSharpOption<TY>? Y = null, FSharpOption<StyleParam.AnnotationAlignment>? Align = null,
        FSharpOption<Color>? ArrowColor = null, FSharpOption<double>? ArrowSize = null, FSharpOption<double>? ArrowWidth = null, FSharpOption<TAX>? AX = null,
        FSharpOption<TAXRef>? AXRef = null, FSharpOption<TAY>? AY = null, FSharpOption<TAYRef>? AYRef = null, FSharpOption<Color>? BGColor = null,
        FSharpOption<Color>? BorderColor = null, FSharpOption<int>? BorderPad = null, FSharpOption<int>? BorderWidth = null, FSharpOption<Font>? Font = null,
        FSharpOption<int>? Height = null, FSharpOption<string>? HoverText = null, FSharpOption<string>? Name = null, FSharpOption<double>? Opacity = null,
        FSharpOption<bool>? ShowArrow = null, FSharpOption<double>? StandOff = null, FSharpOption<string>? Text = null,
        FSharpOption<double>? TextAngle = null, FSharpOption<bool>? Visible = null, FSharpOption<int>? Width = null, FSharpOption<TXClick>? XClick = null,
        FSharpOption<StyleParam.XAnchorPosition>? XAnchor = null, FSharpOption<TXRef>? XRef = null, FSharpOption<double>? XShift = null,
        FSharpOption<TYClick>? YClick = null, FSharpOption<StyleParam.YAnchorPosition>? YAnchor = null, FSharpOption<TYRef>? YRef = null,
        FSharpOption<double>? YShift = null)
        where TX : IConvertible
        where TY : IConvertible
        where TAX : IConvertible
        where TAXRef : IConvertible
        where TAY : IConvertible
        where TAYRef : IConvertible
        where TXClick : IConvertible
        where TXRef : IConvertible
        where TYClick : IConvertible
        where TYRef : IConvertible =>
        new Annotation()
            .With("x", X)
            .With("y", Y)
            .With("align", Align)
            .With("arrowcolor", ArrowColor)
            .With("arrowsize", ArrowSize)
            .With("arrowwidth", ArrowWidth)
            .With("ax", AX)
            .With("axref", AXRef)
            .With("ay", AY)
            .With("ayref", AYRef)
            .With("bgcolor", BGColor)
            .With("bordercolor", BorderColor)
            .With("borderpad", BorderPad)
            .With("borderwidth", BorderWidth)
            .With("font", Font)
            .With("height", Height)
            .With("hovertext", HoverText)
            .With("name", Name)
            .With("opacity", Opacity)
            .With("showarrow", ShowArrow)
            .With("standoff", StandOff)
            .With("text", Text)
            .With("textangle", TextAngle)
            .With("visible", Visible)
            .With("width", Width)
            .With("xclick", XClick)
            .With("xanchor", XAnchor)
            .With("xref", XRef)
            .With("xshift", XShift)
            .With("yclick", YClick)
            .With("yanchor", YAnchor)
            .With("yref", YRef)
            .With("yshift", YShift);
}
