using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>A cell of a notebook: a view of its JSON, so that what Cairn does not know stays as it is.</summary>
public sealed class Cell
{
    internal Cell(JsonObject node, string id, CellKind kind) => (Node, Id, Kind) = (node, id, kind);

    /// <summary>The cell as JSON.</summary>
    public JsonObject Node { get; }

    /// <summary>Unique in its notebook; made from the position (<c>cell-7</c>) where the format has none (before 4.5).</summary>
    public string Id { get; }

    /// <summary>Code, markdown or raw.</summary>
    public CellKind Kind { get; }

    /// <summary>The text, lines parted by line feeds. Setting a different text stores it as a list of lines.</summary>
    public string Source
    {
        get => Multiline.Join(Node["source"]) ?? "";
        set
        {
            if (value != Source) Node["source"] = Multiline.Split(value);
        }
    }

    /// <summary>The cell's tags in order; empty where it has none.</summary>
    public IReadOnlyList<string> Tags =>
        (Node["metadata"] as JsonObject)?["tags"] is JsonArray tags ? [.. tags.Select(NotebookRules.Text).OfType<string>()] : [];

    /// <summary>The cell's metadata; made where it is missing.</summary>
    public JsonObject Metadata => Child<JsonObject>("metadata");

    /// <summary>The stored outputs of a code cell, to read and to change.</summary>
    /// <exception cref="InvalidOperationException">The cell is not code.</exception>
    public JsonArray Outputs => Kind == CellKind.Code
        ? Child<JsonArray>("outputs")
        : throw new InvalidOperationException($"Cell '{Id}' is {Kind.ToString().ToLowerInvariant()}: only code cells have outputs.");

    /// <summary>The number in brackets beside a code cell, or null where it has not run.</summary>
    public int? ExecutionCount
    {
        get => NotebookRules.Integer(Node["execution_count"]);
        set
        {
            if (Kind == CellKind.Code && value != ExecutionCount) Node["execution_count"] = value;
        }
    }

    /// <summary>Whether the cell has the tag.</summary>
    public bool HasTag(string tag) => Tags.Contains(tag, StringComparer.Ordinal);

    /// <summary>Removes the stored outputs and the execution count; no effect on text cells.</summary>
    public void ClearOutputs()
    {
        if (Kind != CellKind.Code) return;
        Outputs.Clear();
        ExecutionCount = null;
    }

    private T Child<T>(string key) where T : JsonNode
    {
        if (Node[key] is T found) return found;
        JsonNode made = typeof(T) == typeof(JsonArray) ? new JsonArray() : new JsonObject();
        Node[key] = made;
        return (T)made;
    }
}
