using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>Reads <c>metadata.cairn</c>; errors name the file and the field.</summary>
internal sealed class UnitReader
{
    private readonly JsonObject node;
    private readonly string file;
    private readonly string place;

    private UnitReader(JsonNode node, string file, string place)
    {
        (this.file, this.place) = (file, place);
        this.node = node as JsonObject ?? throw Error("must be an object");
    }

    public static UnitInfo? Read(JsonNode? node, string file)
    {
        if (node is null) return null;
        var unit = new UnitReader(node, file, "metadata.cairn");
        var paper = unit.node["paper"] is { } found ? new UnitReader(found, file, "metadata.cairn.paper") : null;
        return new(
            unit.Text("id"), unit.Text("title"), unit.Text("promise"), unit.Number("minutes", 1, 10_000),
            unit.Text("track"), unit.Number("order", 0, 10_000), paper?.Paper(), unit.Texts("needs"), unit.Texts("sources"));
    }

    private PaperInfo Paper() => new(
        node["authors"] is JsonArray ? string.Join(", ", Texts("authors")) : Text("authors"),
        Text("title"), Text("venue"), Number("year", 1600, 2200), NotebookRules.Text(node["doi"]), NotebookRules.Text(node["arxiv"]));

    private string Text(string key) => NotebookRules.Text(node[key]) ?? throw Wrong(key, "a text that is not empty");

    private int Number(string key, int low, int high) =>
        NotebookRules.Integer(node[key]) is { } number && number >= low && number <= high ? number : throw Wrong(key, $"a whole number from {low} to {high}");

    private string[] Texts(string key)
    {
        if (node[key] is not JsonArray list) throw Wrong(key, "a list of texts");
        return [.. list.Select(item => NotebookRules.Text(item) ?? throw Wrong(key, "a list of texts that are not empty"))];
    }

    private NotebookFormatException Wrong(string key, string must) =>
        node.ContainsKey(key) ? Error($"has a wrong '{key}': it must be {must}") : Error($"has no '{key}': add {must}");

    private NotebookFormatException Error(string what) => new($"{file}: {place} {what}.");
}
