using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cairn.Notebooks;

/// <summary>A learner's progress in <c>.cairn/progress.json</c> under the collection's root. One writer at a time.</summary>
public sealed class ProgressStore
{
    private readonly string path;
    private readonly JsonObject units;
    private readonly JsonObject root;

    private ProgressStore(string path, JsonObject root, string? notice)
    {
        (this.path, this.root, Notice) = (path, root, notice);
        root["version"] ??= 1;
        units = Child(root, "units");
    }

    /// <summary>One sentence where the file could not be read and was set aside, else null.</summary>
    public string? Notice { get; }

    /// <summary>Opens the progress kept under a root folder; empty where there is none. A damaged file is kept as <c>progress.json.bad</c>.</summary>
    public static ProgressStore Open(string root)
    {
        string path = Path.Combine(root, ".cairn", "progress.json");
        if (!File.Exists(path)) return new(path, [], null);
        if (Read(path) is { } found) return new(path, found, null);
        string aside = SetAside(path);
        return new(path, [], $".cairn/progress.json could not be read: it is kept as {Path.GetFileName(aside)}, and progress starts anew.");
    }

    /// <summary>The progress in one unit, by its id; changes are kept by <see cref="Save"/>.</summary>
    public UnitProgress Unit(string id) => new(Child(units, id));

    /// <summary>Writes all progress; a failure leaves the old file as it was.</summary>
    public void Save() => AtomicFile.WriteText(path, JsonLayout.Jupyter.Write(root));

    internal static JsonObject Child(JsonObject node, string key)
    {
        if (node[key] is JsonObject found) return found;
        var made = new JsonObject();
        node[key] = made;
        return made;
    }

    private static JsonObject? Read(string path)
    {
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false };
            return JsonNode.Parse(File.ReadAllText(path), documentOptions: options) is JsonObject root && root["units"] is JsonObject ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string SetAside(string path)
    {
        string aside = path + ".bad";
        for (int i = 2; File.Exists(aside); i++) aside = $"{path}.bad{i}";
        File.Move(path, aside);
        return aside;
    }
}
