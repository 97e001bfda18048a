using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>The plain text form of a value: scalars in the invariant culture, <c>[ 1, 2 ]</c>, <c>{ Name: value }</c>.</summary>
internal static partial class PlainForm
{
    public static void Write(object? value, FormatContext context)
    {
        if (value is null) context.Writer.Write(Formatter.NullString);
        else if (value is IHtmlContent) context.Writer.Write(WithoutTags(value.ToString() ?? ""));
        else if (IsScalar(value)) context.Writer.Write(Scalar(value));
        else if (context.Depth > Formatter.RecursionLimit) context.Writer.Write(value.ToString());
        else if (value is IDictionary dictionary) WriteList(Entries(dictionary), "{ ", " }", context);
        else if (value is IEnumerable items) WriteList(items.Cast<object?>().Select(Part), "[ ", " ]", context);
        else if (value is ITuple tuple) WriteList(Enumerable.Range(0, tuple.Length).Select(i => Part(tuple[i])), "( ", " )", context);
        else WriteObject(value, context);
    }

    /// <summary>True for values that are one piece of text: numbers, strings, dates, enums, types, and what has its own ToString and no parts.</summary>
    public static bool IsScalar(object value) =>
        value is string or IFormattable or bool or char or Type or Uri or Exception or LaTeXString or MathString or Delegate || value.GetType().IsEnum;

    public static string Scalar(object value) => value switch
    {
        DateTime or DateTimeOffset => ((IFormattable)value).ToString("u", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static void WriteObject(object value, FormatContext context)
    {
        var members = Members.Of(value.GetType());
        if (members.Count == 0 || (HasOwnToString(value) && !IsRecord(value)))
            context.Writer.Write(value.ToString());
        else
            WriteList(members.Select(m => Named(m.Name, Members.Read(m, value))), "{ ", " }", context);
    }

    private static void WriteList(IEnumerable<Action<FormatContext>> parts, string open, string close, FormatContext context)
    {
        context.Writer.Write(open);
        int count = 0;
        foreach (var part in parts)
        {
            if (count > 0) context.Writer.Write(", ");
            if (count++ == Formatter.ListExpansionLimit)
            {
                context.Writer.Write("...");
                break;
            }
            part(context);
        }
        context.Writer.Write(close);
    }

    private static IEnumerable<Action<FormatContext>> Entries(IDictionary dictionary) =>
        dictionary.Keys.Cast<object>().Select(key => Named(key.ToDisplayString(), dictionary[key]));

    private static Action<FormatContext> Part(object? value) => context => value.FormatTo(context);

    private static Action<FormatContext> Named(string name, object? value) => context =>
    {
        context.Writer.Write($"{name}: ");
        value.FormatTo(context);
    };

    private static bool HasOwnToString(object value) =>
        value.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is { } declaring
        && declaring != typeof(object) && declaring != typeof(ValueType);

    private static bool IsRecord(object value) => value.GetType().GetMethod("<Clone>$") is not null || value.GetType().Name.StartsWith("<>", StringComparison.Ordinal);

    private static string WithoutTags(string html) => System.Net.WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
