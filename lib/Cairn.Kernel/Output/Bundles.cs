using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.DotNet.Interactive.Formatting;

namespace Cairn.Kernel.Output;

/// <summary>The forms of a value as a MIME bundle that always holds text/plain.</summary>
internal static partial class Bundles
{
    public static MimeBundle Create(object? value, IEnumerable<FormattedValue> forms)
    {
        var bundle = new MimeBundle();
        foreach (var form in forms)
            bundle[form.MimeType] = IsJson(form.MimeType) ? ParseOrText(form.Value) : JsonValue.Create(form.Value);
        if (bundle["text/plain"] is null)
            bundle["text/plain"] = JsonValue.Create(Plain(value, bundle));
        return bundle;
    }

    /// <summary>A text of one MIME type, with its plain form.</summary>
    public static MimeBundle Create(string mimeType, string text) => Create(text, [new FormattedValue(mimeType, text)]);

    private static bool IsJson(string mimeType) =>
        mimeType == "application/json" || (mimeType.StartsWith("application/", StringComparison.Ordinal) && mimeType.EndsWith("+json", StringComparison.Ordinal));

    private static JsonNode ParseOrText(string text)
    {
        try
        {
            return JsonNode.Parse(text) ?? JsonValue.Create("null");
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    private static string Plain(object? value, MimeBundle bundle) => value switch
    {
        not string => value.ToDisplayString(),
        string when bundle.Text("text/html") is { } html => WithoutTags(html),
        string when bundle.Text("image/svg+xml") is { } svg => SvgTitle().Match(svg) is { Success: true } title ? title.Groups[1].Value : "(a picture)",
        string text => text,
    };

    private static string WithoutTags(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex("<title[^>]*>([^<]*)</title>")]
    private static partial Regex SvgTitle();
}
