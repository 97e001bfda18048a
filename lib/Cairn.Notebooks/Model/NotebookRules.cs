using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>What a JSON object must have to be a notebook of nbformat 4.</summary>
internal static class NotebookRules
{
    public static void CheckFormat(JsonObject root, string name)
    {
        if (root["nbformat"] is null || (root["cells"] is null && root["worksheets"] is null))
            throw new NotebookFormatException($"{name} is JSON but no notebook: it has no '{(root["nbformat"] is null ? "nbformat" : "cells")}'.");
        int? format = Integer(root["nbformat"]);
        if (format is < 4) throw new NotebookFormatException($"{name} is nbformat {format}, Cairn reads 4: convert it with `jupyter nbconvert --to notebook \"{name}\"`.");
        if (format != 4) throw new NotebookFormatException($"{name} is nbformat {root["nbformat"]!.ToJsonString()}, Cairn reads 4: save it as nbformat 4 in Jupyter.");
        if (root["cells"] is not JsonArray) throw new NotebookFormatException($"{name} is JSON but no notebook: its 'cells' is not a list.");
    }

    public static List<Cell> ReadCells(JsonObject root, string name)
    {
        bool hasIds = Integer(root["nbformat_minor"]) >= 5;
        var nodes = (JsonArray)root["cells"]!;
        var taken = GivenIds(nodes, name);
        var cells = new List<Cell>(nodes.Count);
        for (int i = 0; i < nodes.Count; i++)
        {
            var node = (JsonObject)nodes[i]!;
            string id = Text(node["id"]) ?? (hasIds ? throw Missing(name, i) : Generate(i, taken));
            cells.Add(new Cell(node, id, Kind(node, name, id)));
            CheckParts(node, name, id);
        }
        return cells;
    }

    private static HashSet<string> GivenIds(JsonArray nodes, string name)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < nodes.Count; i++)
        {
            if (nodes[i] is not JsonObject node) throw new NotebookFormatException($"{name}: cell {i + 1} is not an object; restore the file from version control.");
            if (Text(node["id"]) is { } id && !first.TryAdd(id, i + 1))
                throw new NotebookFormatException($"{name}: cells {first[id]} and {i + 1} both have the id '{id}'; give one of them another id.");
        }
        return [.. first.Keys];
    }

    private static string Generate(int index, HashSet<string> taken)
    {
        string id = $"cell-{index + 1}";
        while (!taken.Add(id)) id += "-b";
        return id;
    }

    private static CellKind Kind(JsonObject node, string name, string id) => Text(node["cell_type"]) switch
    {
        "code" => CellKind.Code,
        "markdown" => CellKind.Markdown,
        "raw" => CellKind.Raw,
        var other => throw new NotebookFormatException($"{name}: cell '{id}' has the cell_type '{other ?? "(none)"}'; it must be code, markdown or raw."),
    };

    private static void CheckParts(JsonObject node, string name, string id)
    {
        if (Multiline.Join(node["source"]) is null)
            throw new NotebookFormatException($"{name}: cell '{id}' has no source; it must be a string or a list of strings.");
        if (node["metadata"] is not (null or JsonObject))
            throw new NotebookFormatException($"{name}: cell '{id}' has a 'metadata' that is not an object.");
        if (node["outputs"] is not (null or JsonArray))
            throw new NotebookFormatException($"{name}: cell '{id}' has 'outputs' that are not a list.");
    }

    private static NotebookFormatException Missing(string name, int index) =>
        new($"{name}: cell {index + 1} has no id, which nbformat 4.5 asks for; add one, such as \"cell-{index + 1}\".");

    public static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) && text.Length > 0 ? text : null;

    public static int? Integer(JsonNode? node) => node is JsonValue value && value.TryGetValue(out int number) ? number : null;
}
