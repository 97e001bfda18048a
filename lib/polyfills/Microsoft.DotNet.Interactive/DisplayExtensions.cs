using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Formatting;

namespace System;

/// <summary>Showing a value where it stands: <c>x.Display()</c>.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value in the given forms, or in those that its type prefers; outside a notebook, on the console.</summary>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) =>
        KernelInvocationContext.Current is { } context
            ? context.Display(value, mimeTypes)
            : OnConsole(new DisplayedValue(value, FormattedValue.CreateManyFromObject(value, mimeTypes)));

    /// <summary>Shows a text as the content of a MIME type.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        KernelInvocationContext.Current is { } context
            ? context.DisplayAs(value, mimeType)
            : OnConsole(new DisplayedValue(value, [new FormattedValue(mimeType, value)]));

    private static DisplayedValue OnConsole(DisplayedValue shown)
    {
        Console.WriteLine(shown.FormattedValues.FirstOrDefault(v => v.MimeType == PlainTextFormatter.MimeType)?.Value
            ?? shown.Value.ToDisplayString());
        return shown;
    }
}
