namespace Cairn.Publishing;

/// <summary>TeX source that the converter does not understand.</summary>
/// <param name="message">What stands where.</param>
public sealed class TexException(string message) : FormatException(message);
