using System.Text.Json.Nodes;

namespace Cairn.Core;

/// <summary>What a check, a claim or an exercise came to. It is shown as text, as HTML and as JSON for the runner.</summary>
[TypeFormatterSource(typeof(ShownFormatters), PreferredMimeTypes = [ShownFormatters.Json, ShownFormatters.Html, ShownFormatters.Text])]
public abstract record Result : IShown
{
    private protected Result(string name) => Name = name;

    /// <summary>What was checked, claimed or asked; unique in its unit.</summary>
    public string Name { get; }

    /// <summary>The result as a reader sees it in plain text: one line, and a second one where a failure teaches.</summary>
    public abstract string Text { get; }

    /// <summary>Its row in the unit's tables.</summary>
    internal abstract ResultRow Row { get; }

    private protected abstract string Html { get; }

    private protected abstract JsonObject Json { get; }

    string IShown.Html => Html;

    JsonObject? IShown.Json => Json;

    /// <inheritdoc/>
    public sealed override string ToString() => Text;
}
