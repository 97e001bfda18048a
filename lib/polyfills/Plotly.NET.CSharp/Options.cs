namespace Plotly.NET.CSharp;

/// <summary>Sets members from the facade's optional arguments.</summary>
internal static class Options
{
    internal static TObject With<TObject, T>(this TObject target, string name, Optional<T> value)
        where TObject : DynamicObj.DynamicObj
    {
        if (value.IsSome)
            target.SetValue(name, value.Value);
        return target;
    }

    internal static bool IsTrue(this Optional<bool> value) => value is { IsSome: true, Value: true };

    /// <summary>A member object to style further: the one that is given, or a new one.</summary>
    internal static T Or<T>(this Optional<T> value)
        where T : DynamicObj.DynamicObj, new() => value.IsSome ? value.Value : new T();
}
