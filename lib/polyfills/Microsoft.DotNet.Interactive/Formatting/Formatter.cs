using System.Globalization;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>Turns values into text by MIME type. What a program registers comes first, then what a type says of itself, then the defaults.</summary>
public static class Formatter
{
    private static readonly FormatterTable<ITypeFormatter> registered = new(f => f.Type);
    private static readonly FormatterTable<(Type Type, string[] MimeTypes)> preferred = new(p => p.Type);
    private static int listExpansionLimit = 20;
    private static int recursionLimit = 6;

    /// <summary>How many items of a sequence are written, 20 at first; at least 0.</summary>
    public static int ListExpansionLimit
    {
        get => listExpansionLimit;
        set => listExpansionLimit = AtLeastZero(value, nameof(ListExpansionLimit));
    }

    /// <summary>How deep into an object its members are written, 6 at first; at least 0.</summary>
    public static int RecursionLimit
    {
        get => recursionLimit;
        set => recursionLimit = AtLeastZero(value, nameof(RecursionLimit));
    }

    /// <summary>What is written for null.</summary>
    public static string NullString { get; set; } = "<null>";

    /// <summary>The MIME type of types that have no preference.</summary>
    public static string DefaultMimeType { get; set; } = HtmlFormatter.MimeType;

    /// <summary>Forgets all that was registered.</summary>
    public static void ResetToDefault()
    {
        registered.Clear();
        preferred.Clear();
        (ListExpansionLimit, RecursionLimit, NullString, DefaultMimeType) = (20, 6, "<null>", HtmlFormatter.MimeType);
    }

    /// <summary>Registers a formatter; the latest for a type wins.</summary>
    public static void Register(ITypeFormatter formatter) => registered.Add(formatter ?? throw new ArgumentNullException(nameof(formatter)));

    /// <summary>Registers a formatter that writes.</summary>
    public static void Register<T>(Action<T, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        Register<T>((value, context) => Done(() => formatter(value, context.Writer)), mimeType);
    }

    /// <summary>Registers a formatter that returns text.</summary>
    public static void Register<T>(Func<T, string> formatter, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        Register<T>((value, context) => Done(() => context.Writer.Write(formatter(value))), mimeType);
    }

    /// <summary>Registers a formatter that may pass by returning false.</summary>
    public static void Register<T>(Func<T, FormatContext, bool> formatter, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        Register(new DelegateFormatter(typeof(T), mimeType, (value, context) => formatter((T)value, context)));
    }

    /// <summary>Registers a formatter for a type, which may be an open generic one.</summary>
    public static void Register(Type type, Action<object, TextWriter> formatter, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(formatter);
        Register(new DelegateFormatter(type, mimeType, (value, context) => Done(() => formatter(value, context.Writer))));
    }

    /// <summary>Chooses the MIME types in which values of a type are shown.</summary>
    public static void SetPreferredMimeTypesFor(Type type, params string[] preferredMimeTypes)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (preferredMimeTypes is not { Length: > 0 } || preferredMimeTypes.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException($"Name at least one MIME type for {type}, none of them empty.", nameof(preferredMimeTypes));
        preferred.Add((type, preferredMimeTypes));
    }

    /// <summary>The MIME types in which values of a type are shown.</summary>
    public static IReadOnlyCollection<string> GetPreferredMimeTypesFor(Type? type)
    {
        if (type is null) return [DefaultMimeType];
        if (preferred.For(type).Select(p => p.MimeTypes).FirstOrDefault() is { } chosen) return chosen;
        if (SourceFormatters.Of(type).PreferredMimeTypes is { Count: > 0 } own) return own;
        return [Defaults.MimeTypeOf(type) ?? DefaultMimeType];
    }

    /// <summary>The text of a value in the form of a MIME type, text/plain unless said otherwise.</summary>
    public static string ToDisplayString(this object? obj, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentNullException.ThrowIfNull(mimeType);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using var context = new FormatContext(writer);
        obj.FormatTo(context, mimeType);
        return writer.ToString();
    }

    /// <summary>The text of a value as one formatter writes it.</summary>
    public static string ToDisplayString(this object obj, ITypeFormatter formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        using var context = new FormatContext(writer);
        formatter.Format(obj, context);
        return writer.ToString();
    }

    /// <summary>Writes a value in the form of a MIME type.</summary>
    public static void FormatTo(this object? obj, FormatContext context, string mimeType = PlainTextFormatter.MimeType)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Depth++;
        if (obj is null || !Own(obj.GetType(), mimeType).Any(f => f.Format(obj, context)))
            Defaults.Write(obj, context, mimeType);
        context.Depth--;
    }

    private static IEnumerable<ITypeFormatter> Own(Type type, string mimeType) =>
        registered.For(type).Concat(SourceFormatters.Of(type).Formatters).Where(f => f.MimeType == mimeType);

    private static bool Done(Action write)
    {
        write();
        return true;
    }

    private static int AtLeastZero(int value, string name) =>
        value >= 0 ? value : throw new ArgumentException($"{name} must be at least 0, not {value}.", name);
}
