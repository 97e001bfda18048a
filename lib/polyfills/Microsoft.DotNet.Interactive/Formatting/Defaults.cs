using System.Text.Json;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>How a value is written for which nothing is registered.</summary>
internal static class Defaults
{
    private const string LaTeX = "text/latex";

    public static string? MimeTypeOf(Type type) =>
        type == typeof(string) ? PlainTextFormatter.MimeType
        : typeof(LaTeXString).IsAssignableFrom(type) || typeof(MathString).IsAssignableFrom(type) ? LaTeX
        : null;

    public static void Write(object? value, FormatContext context, string mimeType)
    {
        if (mimeType == HtmlFormatter.MimeType) HtmlForm.Write(value, context);
        else if (mimeType == JsonFormatter.MimeType) context.Writer.Write(Json(value));
        else if (mimeType == PlainTextFormatter.MimeType) PlainForm.Write(value, context);
        else context.Writer.Write(value is null ? Formatter.NullString : PlainForm.Scalar(value));
    }

    private static string Json(object? value) =>
        value is IHtmlContent ? JsonSerializer.Serialize(value.ToString()) : JsonSerializer.Serialize(value);
}
