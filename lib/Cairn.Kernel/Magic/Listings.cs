using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Cairn.Kernel.Output;
using Microsoft.DotNet.Interactive.Formatting;

namespace Cairn.Kernel.Magic;

/// <summary>What #!who, #!whos, #!lsmagic, #!about and #!time show.</summary>
internal static class Listings
{
    private const int LongestValue = 60;

    public static void Names(CellEngine engine) =>
        Show(engine, string.Join('\n', engine.Variables.Select(v => v.Name)) is { Length: > 0 } names ? names : "(no variables)");

    public static void Variables(CellEngine engine) =>
        ShowTable(engine, ["Variable", "Type", "Value"], [.. engine.Variables.Select(v => new[] { v.Name, TypeNames.Of(v.Type), Value(v.Value) })]);

    public static void Magics(CellEngine engine, IEnumerable<MagicCommand> commands) =>
        ShowTable(engine, ["Command", "What it does"], [.. commands.Select(c => new[] { "#!" + c.Name, c.Help })]);

    public static void About(CellEngine engine) => Show(engine, string.Create(CultureInfo.InvariantCulture,
        $"Cairn {typeof(Listings).Assembly.GetName().Version?.ToString(3)}: C# 14 cells on .NET {Environment.Version.Major}.{Environment.Version.Minor}"));

    /// <summary>The time is in a form of its own too, so that whoever saves outputs can tell it from what is the same in every run.</summary>
    public static void Elapsed(CellEngine engine, TimeSpan time)
    {
        var bundle = new MimeBundle
        {
            ["text/plain"] = JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"Wall time: {time.TotalMilliseconds:F1} ms")),
            ["application/vnd.cairn.elapsed+json"] = new JsonObject { ["milliseconds"] = Math.Round(time.TotalMilliseconds, 3) },
        };
        engine.Sink.Emit(new DisplayOutput(bundle, null, IsResult: false));
    }

    private static string Value(object? value)
    {
        string text = value.ToDisplayString().ReplaceLineEndings(" ");
        return text.Length <= LongestValue ? text : string.Concat(text.AsSpan(0, LongestValue - 3), "...");
    }

    private static void Show(CellEngine engine, string text) =>
        engine.Sink.Emit(new DisplayOutput(Bundles.Create("text/plain", text), null, IsResult: false));

    private static void ShowTable(CellEngine engine, string[] header, string[][] rows)
    {
        int[] widths = [.. header.Select((h, i) => rows.Select(r => r[i].Length).Append(h.Length).Max())];
        string Line(string[] cells) => string.Join("  ", cells.Select((c, i) => c.PadRight(widths[i]))).TrimEnd();
        string Row(string[] cells, string tag) => $"<tr>{string.Concat(cells.Select(c => $"<{tag}>{WebUtility.HtmlEncode(c)}</{tag}>"))}</tr>";
        var bundle = new MimeBundle
        {
            ["text/html"] = JsonValue.Create($"<table><thead>{Row(header, "th")}</thead><tbody>{string.Concat(rows.Select(r => Row(r, "td")))}</tbody></table>"),
            ["text/plain"] = JsonValue.Create(string.Join('\n', rows.Prepend(header).Select(Line))),
        };
        engine.Sink.Emit(new DisplayOutput(bundle, null, IsResult: false));
    }
}
