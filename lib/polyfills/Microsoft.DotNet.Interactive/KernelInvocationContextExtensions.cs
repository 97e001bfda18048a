using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Microsoft.DotNet.Interactive;

/// <summary>Showing things in the name of a command.</summary>
public static class KernelInvocationContextExtensions
{
    /// <summary>Shows a value in the given forms, or in those that its type prefers.</summary>
    public static DisplayedValue Display(this KernelInvocationContext context, object? value, params string[] mimeTypes)
    {
        var shown = new DisplayedValue(value, FormattedValue.CreateManyFromObject(value, mimeTypes), context);
        context.Publish(new DisplayedValueProduced(value, context.Command, shown.FormattedValues, shown.DisplayId));
        return shown;
    }

    /// <summary>Shows a text as the content of a MIME type.</summary>
    public static DisplayedValue DisplayAs(this KernelInvocationContext context, string value, string mimeType)
    {
        var shown = new DisplayedValue(value, [new FormattedValue(mimeType, value)], context);
        context.Publish(new DisplayedValueProduced(value, context.Command, shown.FormattedValues, shown.DisplayId));
        return shown;
    }

    /// <summary>Writes to standard output in the name of the command.</summary>
    public static void DisplayStandardOut(this KernelInvocationContext context, string output) =>
        context.Publish(new StandardOutputValueProduced(context.Command, [new FormattedValue(PlainTextFormatter.MimeType, output)]));

    /// <summary>Writes to standard error in the name of the command.</summary>
    public static void DisplayStandardError(this KernelInvocationContext context, string error) =>
        context.Publish(new StandardErrorValueProduced(context.Command, [new FormattedValue(PlainTextFormatter.MimeType, error)]));
}
