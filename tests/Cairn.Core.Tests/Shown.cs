namespace Cairn.Core.Tests;

/// <summary>Formats a value as a kernel does that knows only the attribute's name and the members' names.</summary>
internal static class Shown
{
    public static IReadOnlyList<string> MimeTypes(object value) =>
        (string[])Attribute(value).GetType().GetProperty("PreferredMimeTypes")!.GetValue(Attribute(value))!;

    public static string As(object value, string mimeType)
    {
        var source = (Type)Attribute(value).GetType().GetProperty("FormatterSourceType")!.GetValue(Attribute(value))!;
        object maker = Activator.CreateInstance(source)!;
        var formatters = (IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(maker, null)!;
        object formatter = formatters.Single(f => (string)f.GetType().GetProperty("MimeType")!.GetValue(f)! == mimeType);
        var writer = new StringWriter();
        Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }

    private static Attribute Attribute(object value) =>
        value.GetType().GetCustomAttributes(inherit: true).Cast<Attribute>().Single(a => a.GetType().Name == "TypeFormatterSourceAttribute");
}
