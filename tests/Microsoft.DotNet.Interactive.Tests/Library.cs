namespace Microsoft.DotNet.Interactive.Tests.Library;

/// <summary>A library that knows the convention and no package: its attribute has only the name.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    public Type FormatterSourceType { get; } = formatterSourceType;

    public string[]? PreferredMimeTypes { get; set; }
}

[TypeFormatterSource(typeof(FigureFormatters), PreferredMimeTypes = ["image/svg+xml", "text/plain"])]
internal class Figure;

internal sealed class SmallFigure : Figure;

internal sealed class FigureFormatters
{
    public IEnumerable<object> CreateTypeFormatters() => [new FigureFormatter("image/svg+xml", "<svg/>"), new FigureFormatter("text/plain", "a figure")];
}

internal sealed class FigureFormatter(string mimeType, string text)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object value, TextWriter writer)
    {
        writer.Write(value is Figure ? text : "?");
        return true;
    }
}
