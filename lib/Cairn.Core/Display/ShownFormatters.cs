using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cairn.Core;

/// <summary>The formatters of all values that are <see cref="IShown"/>.</summary>
internal sealed class ShownFormatters
{
    public const string Json = "application/vnd.cairn.result+json";
    public const string Html = "text/html";
    public const string Text = "text/plain";
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // An instance method, because a kernel makes a source and asks it.
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new MimeFormatter(Html, shown => shown.Html),
        new MimeFormatter(Text, shown => shown.Text),
        new MimeFormatter(Json, shown => shown.Json?.ToJsonString(Readable)),
    ];
}
