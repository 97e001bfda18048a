namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Says where the formatters of a type are. A library may have its own attribute of this name, and need not refer to this one.</summary>
/// <param name="formatterSourceType">A type with a method <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = true)]
public class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The type with the method <c>CreateTypeFormatters()</c>.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types in which a value is shown; null for text/html.</summary>
    public string[]? PreferredMimeTypes { get; set; }
}
