using System.Dynamic;
using Microsoft.FSharp.Core;

namespace DynamicObj;

/// <summary>An object whose members are added at run time; every Plotly.NET object is one (package DynamicObj, 2.x).</summary>
public class DynamicObj : DynamicObject
{
    private readonly OrderedDictionary<string, object?> properties = [];

    /// <summary>Sets a member by its plotly.js name, in place if it exists.</summary>
    public void SetValue(string name, object? value) => properties[name] = value;

    /// <summary>The member, or none (null in C#).</summary>
    public FSharpOption<object?>? TryGetValue(string name) =>
        properties.TryGetValue(name, out object? value) ? new FSharpOption<object?>(value) : null;

    /// <summary>The member if it is of type <typeparamref name="T"/>, or none (null in C#).</summary>
    public FSharpOption<T>? TryGetTypedValue<T>(string name) =>
        properties.TryGetValue(name, out object? value) && value is T typed ? new FSharpOption<T>(typed) : null;

    /// <summary>Removes a member and says whether it was there.</summary>
    public bool Remove(string name) => properties.Remove(name);

    /// <summary>The dynamic members in the order in which they were set.</summary>
    /// <param name="includeInstanceProperties">Whether members of the class itself (a trace's <c>type</c>) come first.</param>
    public IEnumerable<KeyValuePair<string, object>> GetProperties(bool includeInstanceProperties)
    {
        if (includeInstanceProperties && InstanceProperty is { } own)
            yield return own;
        foreach (var (name, value) in properties)
            yield return new(name, value!);
    }

    /// <summary>The one member that a class may have of its own.</summary>
    private protected virtual KeyValuePair<string, object>? InstanceProperty => null;

    /// <inheritdoc/>
    public override IEnumerable<string> GetDynamicMemberNames() => GetProperties(true).Select(p => p.Key);

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result) => properties.TryGetValue(binder.Name, out result);

    /// <inheritdoc/>
    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        SetValue(binder.Name, value);
        return true;
    }
}
