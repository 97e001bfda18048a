namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The plain text form.</summary>
public static class PlainTextFormatter
{
    /// <summary>text/plain.</summary>
    public const string MimeType = "text/plain";
}
