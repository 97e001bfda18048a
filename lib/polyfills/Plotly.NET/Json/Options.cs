using Microsoft.FSharp.Core;

namespace Plotly.NET.Json;

/// <summary>Sets members from optional arguments; an argument that is left out sets nothing.</summary>
internal static class Options
{
    internal static TObject With<TObject, T>(this TObject target, string name, FSharpOption<T>? value)
        where TObject : DynamicObj.DynamicObj
    {
        if (value is not null)
            target.SetValue(name, value.Value);
        return target;
    }
}
