using Microsoft.FSharp.Core;

namespace Plotly.NET.Json;

/// <summary>Optional arguments in the making.</summary>
internal static class Opt
{
    internal static FSharpOption<T> Of<T>(T value) => new(value);

    /// <summary>A pair as the list that plotly.js reads.</summary>
    internal static FSharpOption<object[]>? Pair(FSharpOption<Tuple<IConvertible, IConvertible>>? pair) =>
        pair is null ? null : new([pair.Value.Item1, pair.Value.Item2]);
}
