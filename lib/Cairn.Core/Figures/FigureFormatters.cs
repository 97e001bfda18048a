using System.Reflection;
using System.Text.Json.Nodes;
using Cairn.Figures;
using Plotly.NET;

namespace Cairn.Core;

/// <summary>Teaches the notebook's kernel to show a chart as an interactive figure, a static picture and a line of text. Without a kernel it does nothing.</summary>
public static class FigureFormatters
{
    /// <summary>The types of output in the order in which they are preferred.</summary>
    public static IReadOnlyList<string> MimeTypes { get; } = ["application/vnd.plotly.v1+json", "image/svg+xml", "text/plain"];

    private static readonly Lock Gate = new();
    private static Type? registered;
    private static (string Source, JsonObject Figure) last = ("", []); // a bundle asks for the same figure three times

    /// <summary>Registers once with the kernel that is loaded; safe to call again.</summary>
    /// <returns>Whether a kernel is there.</returns>
    public static bool Register()
    {
        lock (Gate)
        {
            if (FindFormatter() is not { } formatter)
                return false;
            if (registered == formatter)
                return true;
            foreach (string mime in MimeTypes)
                RegisterOne(formatter, mime);
            Method(formatter, "SetPreferredMimeTypesFor", typeof(Type), typeof(string[])).Invoke(null, [typeof(GenericChart), MimeTypes.ToArray()]);
            registered = formatter;
            return true;
        }
    }

    /// <summary>A chart in one of <see cref="MimeTypes"/>.</summary>
    /// <exception cref="ArgumentException">The type is none of them.</exception>
    public static string Format(GenericChart chart, string mimeType)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var figure = FigureOf(chart);
        return mimeType switch
        {
            "application/vnd.plotly.v1+json" => FigureJson.Text(figure),
            "image/svg+xml" => SvgFigure.Draw(figure),
            "text/plain" => FigurePlain.Of(figure),
            _ => throw new ArgumentException($"A chart is shown as {string.Join(", ", MimeTypes)}, not as {mimeType}.", nameof(mimeType)),
        };
    }

    private static JsonObject FigureOf(GenericChart chart)
    {
        string source = GenericChart.toFigureJson(chart);
        lock (Gate)
        {
            if (source != last.Source)
                last = (source, FigureJson.Of(chart));
            return last.Figure;
        }
    }

    private static void RegisterOne(Type formatter, string mime)
    {
        Action<object, TextWriter> write = (chart, writer) => writer.Write(Format((GenericChart)chart, mime));
        Method(formatter, "Register", typeof(Type), typeof(Action<object, TextWriter>), typeof(string)).Invoke(null, [typeof(GenericChart), write, mime]);
    }

    private static MethodInfo Method(Type formatter, string name, params Type[] parameters) =>
        formatter.GetMethod(name, BindingFlags.Public | BindingFlags.Static, parameters)
        ?? throw new InvalidOperationException($"{formatter.FullName} has no method {name}({string.Join(", ", parameters.Select(p => p.Name))}): this kernel is not one that Cairn knows.");

    private static Type? FindFormatter() =>
        AppDomain.CurrentDomain.GetAssemblies()
            .Where(a => a.GetName().Name?.StartsWith("Microsoft.DotNet.Interactive", StringComparison.Ordinal) == true)
            .Select(a => a.GetType("Microsoft.DotNet.Interactive.Formatting.Formatter"))
            .FirstOrDefault(t => t is not null);
}
