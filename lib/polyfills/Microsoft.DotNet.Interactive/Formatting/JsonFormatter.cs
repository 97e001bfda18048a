namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The JSON form.</summary>
public static class JsonFormatter
{
    /// <summary>application/json.</summary>
    public const string MimeType = "application/json";
}
