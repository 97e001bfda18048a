using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET.LayoutObjects;

/// <summary>The margins around the plot, in pixels.</summary>
public sealed class Margin : DynamicObj.DynamicObj
{
    public static Margin init<TLeftType, TRightType, TTopType, TBottomType, TPadType, TAutoexpandType>(
        FSharpOption<TLeftType>? Left = null, FSharpOption<TRightType>? Right = null, FSharpOption<TTopType>? Top = null,
        FSharpOption<TBottomType>? Bottom = null, FSharpOption<TPadType>? Pad = null, FSharpOption<TAutoexpandType>? Autoexpand = null)
        where TLeftType : IConvertible
        where TRightType : IConvertible
        where TTopType : IConvertible
        where TBottomType : IConvertible
        where TPadType : IConvertible
        where TAutoexpandType : IConvertible =>
        new Margin()
            .With("l", Left)
            .With("r", Right)
            .With("t", Top)
            .With("b", Bottom)
            .With("pad", Pad)
            .With("autoexpand", Autoexpand);
}
