using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET.TraceObjects;

/// <summary>Hatching of bars.</summary>
public sealed class Pattern : DynamicObj.DynamicObj
{
    public static Pattern init(
        FSharpOption<Color>? BGColor = null, FSharpOption<Color>? FGColor = null, FSharpOption<double>? FGOpacity = null,
        FSharpOption<StyleParam.PatternShape>? Shape = null, FSharpOption<IEnumerable<StyleParam.PatternShape>>? MultiShape = null,
        FSharpOption<int>? Size = null, FSharpOption<double>? Solidity = null) =>
        new Pattern()
            .With("bgcolor", BGColor)
            .With("fgcolor", FGColor)
            .With("fgopacity", FGOpacity)
            .With("shape", Shape)
            .With("shape", MultiShape)
            .With("size", Size)
            .With("solidity", Solidity);
}
