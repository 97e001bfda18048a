namespace Plotly.NET.Json;

/// <summary>One case of a style union: what plotly.js reads for it.</summary>
public abstract class StyleValue : IPlotlyValue, IEquatable<StyleValue>
{
    private readonly object value;

    private protected StyleValue(object value) => this.value = value;

    /// <summary>The value in plotly.js's spelling.</summary>
    public object Convert() => value;

    public bool Equals(StyleValue? other) => other is not null && other.GetType() == GetType() && PlotlyJson.Write(value) == PlotlyJson.Write(other.value);

    public override bool Equals(object? obj) => Equals(obj as StyleValue);

    public override int GetHashCode() => PlotlyJson.Write(value).GetHashCode(StringComparison.Ordinal);

    public override string ToString() => value as string ?? PlotlyJson.Write(value);
}
