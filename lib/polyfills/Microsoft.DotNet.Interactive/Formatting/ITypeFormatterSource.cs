namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Gives the formatters of a type.</summary>
public interface ITypeFormatterSource
{
    /// <summary>The formatters.</summary>
    IEnumerable<ITypeFormatter> CreateTypeFormatters();
}
