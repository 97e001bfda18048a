using System.Text.Json.Nodes;

namespace Cairn.Kernel;

/// <summary>One thing that a cell put out, in the order in which it did.</summary>
public abstract record CellOutput;

/// <summary>Text written to standard output or standard error.</summary>
/// <param name="IsError">True for standard error.</param>
/// <param name="Text">The text, line ends as written.</param>
public sealed record StreamOutput(bool IsError, string Text) : CellOutput;

/// <summary>A value shown, either by <c>display</c> or as the value of the cell's last expression.</summary>
/// <param name="Data">MIME type to content; always holds text/plain.</param>
/// <param name="DisplayId">The id by which it can be updated, or null.</param>
/// <param name="IsResult">True for the value of the cell's last expression.</param>
public sealed record DisplayOutput(MimeBundle Data, string? DisplayId, bool IsResult) : CellOutput;

/// <summary>A new content for a value that was shown before.</summary>
public sealed record DisplayUpdateOutput(MimeBundle Data, string DisplayId) : CellOutput;

/// <summary>The error that ended a cell.</summary>
/// <param name="Name">The exception's type, or <c>CompilationError</c>, <c>UnknownMagic</c>, <c>Stopped</c>.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Traceback">Lines for a reader: cell and line, source line, caret; library frames cut.</param>
public sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Traceback) : CellOutput;

/// <summary>A request to clear what the cell has put out so far.</summary>
/// <param name="Wait">True: clear only when the next output comes.</param>
public sealed record ClearOutput(bool Wait) : CellOutput;

/// <summary>The forms of one value by MIME type, in order of insertion. JSON types hold a <see cref="JsonNode"/>, all others a string node.</summary>
public sealed class MimeBundle
{
    private readonly List<KeyValuePair<string, JsonNode>> entries = [];

    /// <summary>The MIME types and contents, in order of insertion.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonNode>> Entries => entries;

    /// <summary>The plain text form, or an empty string where none was set.</summary>
    public string PlainText => Text("text/plain") ?? "";

    /// <summary>The content of a textual MIME type, or null.</summary>
    public string? Text(string mimeType) => this[mimeType] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The content of a MIME type, or null. Setting replaces in place or appends.</summary>
    public JsonNode? this[string mimeType]
    {
        get => entries.Find(e => e.Key == mimeType).Value;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            var entry = KeyValuePair.Create(mimeType, value);
            int at = entries.FindIndex(e => e.Key == mimeType);
            if (at < 0) entries.Add(entry);
            else entries[at] = entry;
        }
    }
}
