using System.Text.Encodings.Web;

namespace Microsoft.AspNetCore.Html;

/// <summary>Content that writes itself as HTML.</summary>
public interface IHtmlContent
{
    /// <summary>Writes the content; the encoder is for the parts that are not HTML yet.</summary>
    void WriteTo(TextWriter writer, HtmlEncoder encoder);
}
