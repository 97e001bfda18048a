using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET;

/// <summary>Room around a title, in pixels.</summary>
public sealed class Padding : DynamicObj.DynamicObj
{
    public static Padding init(
        FSharpOption<int>? B = null, FSharpOption<int>? L = null, FSharpOption<int>? R = null, FSharpOption<int>? T = null) =>
        new Padding()
            .With("b", B)
            .With("l", L)
            .With("r", R)
            .With("t", T);
}
