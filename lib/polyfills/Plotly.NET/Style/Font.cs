using Microsoft.FSharp.Core;
using Plotly.NET.Json;

namespace Plotly.NET;

/// <summary>A font: family, size, colour.</summary>
public sealed class Font : DynamicObj.DynamicObj
{
    public static Font init(
        FSharpOption<StyleParam.FontFamily>? Family = null, FSharpOption<double>? Size = null, FSharpOption<Color>? Color = null) =>
        new Font()
            .With("family", Family)
            .With("size", Size)
            .With("color", Color);
}
