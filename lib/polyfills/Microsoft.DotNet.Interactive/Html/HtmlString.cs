using System.Text.Encodings.Web;

namespace Microsoft.AspNetCore.Html;

/// <summary>A text that is HTML already.</summary>
public class HtmlString(string? value) : IHtmlContent
{
    /// <summary>Nothing.</summary>
    public static readonly HtmlString Empty = new("");

    /// <summary>The text.</summary>
    public string? Value { get; } = value;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Value);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
