namespace Cairn.Publishing;

/// <summary>How a page is made.</summary>
public sealed record PageOptions
{
    /// <summary>The public copy of plotly.js, of the version that Plotly.NET 5.1 is made for.</summary>
    public const string PublicPlotly = "https://cdn.plot.ly/plotly-2.27.1.min.js";

    /// <summary>Where the page looks for plotly.js, in this order; where none is reached, the still pictures stay.</summary>
    public IReadOnlyList<string> Plotly { get; init; } = [PublicPlotly];

    /// <summary>The notebook's folder, against which pictures and links resolve; null: pictures by relative address stay as they are.</summary>
    public string? Folder { get; init; }

    /// <summary>The page (address) of another notebook by its full path, or null where it has none; then the link becomes plain text.</summary>
    public Func<string, string?>? PageOf { get; init; }
}
