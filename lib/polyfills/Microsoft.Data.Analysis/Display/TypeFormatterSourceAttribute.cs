namespace Microsoft.Data.Analysis;

/// <summary>Tells a notebook's kernel how to show a type. Kernels find it by its name, so neither knows the other.</summary>
/// <param name="formatterSourceType">A type with a public <c>CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[] PreferredMimeTypes { get; set; } = [];
}
