using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>Reads checks, claims and exercises from what cells have put out.</summary>
public static class UnitResults
{
    /// <summary>The MIME type under which notebooks put out their results.</summary>
    public const string MimeType = "application/vnd.cairn.result+json";

    /// <summary>All results in the stored outputs, in the order of the cells.</summary>
    /// <exception cref="NotebookFormatException">A result has an unknown kind or misses a field.</exception>
    public static IReadOnlyList<UnitResult> Of(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return [.. notebook.Cells.Where(c => c.Kind == CellKind.Code).SelectMany(Of)];
    }

    /// <summary>The results in one code cell's stored outputs.</summary>
    /// <exception cref="NotebookFormatException">A result has an unknown kind or misses a field.</exception>
    public static IEnumerable<UnitResult> Of(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        foreach (var output in cell.Outputs.OfType<JsonObject>())
            if ((output["data"] as JsonObject)?[MimeType] is { } result)
                yield return Parse(result, cell.Id);
    }

    /// <summary>One result from the content under <see cref="MimeType"/>: an object, or its text.</summary>
    /// <exception cref="NotebookFormatException">Unknown kind or a missing field.</exception>
    public static UnitResult Parse(JsonNode content, string cellId)
    {
        var node = AsObject(content) ?? throw new NotebookFormatException($"The result of cell '{cellId}' is not an object.");
        string Text(string key) => Multiline.Join(node[key]) ?? throw new NotebookFormatException($"The result of cell '{cellId}' has no text '{key}'.");
        bool passed() => node["passed"] is JsonValue value && value.TryGetValue(out bool held)
            ? held : throw new NotebookFormatException($"The result of cell '{cellId}' has no 'passed' that is true or false.");
        return Text("kind") switch
        {
            "check" => new CheckRecord(Text("name"), cellId, passed(), Text("got"), Text("expected"), Text("tolerance"), Text("reason"), Text("hint")),
            "claim" => new ClaimRecord(
                Text("name"), cellId, Text("paper"), Text("place"), Text("theirs"), Text("ours"), Text("tolerance"), Text("reason"), Text("verdict")),
            "exercise" => new ExerciseRecord(Text("name"), cellId, passed(), Text("message")),
            var other => throw new NotebookFormatException($"The result of cell '{cellId}' has the kind '{other}'; known are check, claim and exercise."),
        };
    }

    // .NET Interactive sends every MIME type as text.
    private static JsonObject? AsObject(JsonNode content)
    {
        if (Multiline.Join(content) is not { } text) return content as JsonObject;
        try
        {
            return JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
