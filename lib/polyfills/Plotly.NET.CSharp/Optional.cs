namespace Plotly.NET.CSharp;

/// <summary>An optional argument of the facade: a value, or none.</summary>
public readonly record struct Optional<T>(T Value, bool IsSome)
{
    public static implicit operator Optional<T>(T value) => new(value, true);
}
