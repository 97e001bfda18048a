using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>Reads a text as the JSON of a notebook, or says in one sentence why it is none.</summary>
internal static class NotebookJson
{
    private const int Depth = 256;

    public static JsonObject Read(string text, string name)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new NotebookFormatException($"{name} is empty; restore it from version control.");
        var bytes = Encoding.UTF8.GetBytes(text);
        try
        {
            RejectTruncated(bytes, text, name);
            var options = new JsonDocumentOptions { MaxDepth = Depth, AllowDuplicateProperties = false };
            return JsonNode.Parse(bytes, documentOptions: options) as JsonObject
                ?? throw new NotebookFormatException($"{name} is JSON but no notebook: a notebook is an object with 'cells' and 'nbformat'.");
        }
        catch (JsonException e)
        {
            throw new NotebookFormatException($"{name} is not JSON{Place(e, bytes)}: {Reason(e)} Repair that place or restore the file from version control.", e);
        }
    }

    // A reader that still waits for more has met no error, only the end of the file.
    private static void RejectTruncated(byte[] bytes, string text, string name)
    {
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = Depth }));
        while (reader.Read()) { }
        bool opens = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        if (reader.CurrentDepth == 0 && !opens) return;
        int lines = text.AsSpan().TrimEnd().Count('\n') + 1;
        throw new NotebookFormatException($"{name} is truncated: its JSON stops in line {lines} before it is closed; restore the file from version control.");
    }

    private static string Place(JsonException e, byte[] bytes)
    {
        if (e.LineNumber is not { } line || e.BytePositionInLine is not { } column) return "";
        int start = 0;
        for (long i = 0; i < line; i++) start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        int length = (int)Math.Min(column, bytes.Length - start);
        return $" (line {line + 1}, column {Encoding.UTF8.GetCharCount(bytes, start, length) + 1})";
    }

    private static string Reason(JsonException e)
    {
        int tail = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        int path = e.Message.IndexOf(" Path:", StringComparison.Ordinal);
        int end = path >= 0 ? path : tail;
        return end < 0 ? e.Message : e.Message[..end];
    }
}
