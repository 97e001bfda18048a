namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The HTML form.</summary>
public static class HtmlFormatter
{
    /// <summary>text/html.</summary>
    public const string MimeType = "text/html";
}
