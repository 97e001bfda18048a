using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>nbformat's two spellings of a text: one string, or a list of lines that keep their line ends.</summary>
public static class Multiline
{
    /// <summary>The text, or null where the node is neither a string nor a list of strings.</summary>
    public static string? Join(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue(out string? text) => text,
        JsonArray lines => JoinLines(lines),
        _ => null,
    };

    /// <summary>The list-of-lines form: every line but the last ends in a line feed; an empty text is an empty list.</summary>
    public static JsonArray Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new JsonArray();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end + 1;
            lines.Add((JsonNode)text[start..end]);
            start = end;
        }
        return lines;
    }

    private static string? JoinLines(JsonArray lines)
    {
        var parts = new string[lines.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            if (lines[i] is not JsonValue value || !value.TryGetValue(out string? line)) return null;
            parts[i] = line;
        }
        return string.Concat(parts);
    }
}
