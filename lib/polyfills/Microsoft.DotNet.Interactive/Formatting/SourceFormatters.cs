using System.Collections.Concurrent;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>What a type says about its own display by an attribute class NAMED TypeFormatterSourceAttribute, whoever declares it.</summary>
internal sealed class SourceFormatters
{
    private static readonly ConcurrentDictionary<Type, SourceFormatters> cache = new();
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private SourceFormatters(Type type)
    {
        var attributes = type.GetCustomAttributes(inherit: true).Where(a => a.GetType().Name == nameof(TypeFormatterSourceAttribute)).ToArray();
        Formatters = [.. attributes.SelectMany(a => Create(a, type))];
        PreferredMimeTypes = attributes.Select(a => Read<IEnumerable<string>>(a, "PreferredMimeTypes")?.ToArray())
            .FirstOrDefault(p => p is { Length: > 0 }) ?? Fallback(Formatters);
    }

    /// <summary>The formatters, in the order of the source.</summary>
    public IReadOnlyList<ITypeFormatter> Formatters { get; }

    /// <summary>The MIME types to show, or empty where the type says nothing.</summary>
    public IReadOnlyList<string> PreferredMimeTypes { get; }

    public static SourceFormatters Of(Type type) => cache.GetOrAdd(type, static t => new SourceFormatters(t));

    private static string[] Fallback(IReadOnlyList<ITypeFormatter> formatters) =>
        formatters.Count == 0 || formatters.Any(f => f.MimeType == HtmlFormatter.MimeType) ? [] : [formatters[0].MimeType];

    private static IEnumerable<ITypeFormatter> Create(object attribute, Type displayed)
    {
        var sourceType = Read<Type>(attribute, "FormatterSourceType")
            ?? throw new InvalidOperationException($"The attribute {attribute.GetType()} on {displayed} has no FormatterSourceType.");
        var source = Activator.CreateInstance(sourceType, nonPublic: true)!;
        var method = sourceType.GetMethod("CreateTypeFormatters", Any, [])
            ?? throw new InvalidOperationException($"{sourceType}, the formatter source of {displayed}, has no method CreateTypeFormatters().");
        var formatters = (System.Collections.IEnumerable)method.Invoke(source, null)!;
        return formatters.Cast<object>().Select(f => f as ITypeFormatter ?? Adapt(f, displayed));
    }

    /// <summary>An object with a property MimeType and a method bool Format(object, TextWriter).</summary>
    private static DelegateFormatter Adapt(object formatter, Type displayed)
    {
        string mimeType = Read<string>(formatter, "MimeType")
            ?? throw new InvalidOperationException($"{formatter.GetType()}, a formatter of {displayed}, has no MimeType.");
        var method = formatter.GetType().GetMethod("Format", Any, [typeof(object), typeof(TextWriter)])
            ?? throw new InvalidOperationException($"{formatter.GetType()}, a formatter of {displayed}, has no method bool Format(object, TextWriter).");
        var format = method.CreateDelegate<Func<object, TextWriter, bool>>(formatter);
        return new DelegateFormatter(displayed, mimeType, (value, context) => format(value, context.Writer));
    }

    private static T? Read<T>(object from, string property) where T : class => from.GetType().GetProperty(property, Any)?.GetValue(from) as T;
}
