using System.Text.Json.Nodes;
using Cairn.Kernel;
using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>Outputs in nbformat's shape, keys in Jupyter's order, so that a re-save by Jupyter changes nothing.</summary>
internal static class StoredOutput
{
    public static JsonObject Display(DisplayOutput shown, int count)
    {
        var stored = new JsonObject { ["data"] = Data(shown.Data) };
        if (shown.IsResult) stored["execution_count"] = count;
        stored["metadata"] = new JsonObject();
        stored["output_type"] = shown.IsResult ? "execute_result" : "display_data";
        return stored;
    }

    public static JsonObject Error(ErrorOutput error) => new()
    {
        ["ename"] = error.Name,
        ["evalue"] = error.Message,
        ["output_type"] = "error",
        ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
    };

    public static JsonObject Data(MimeBundle bundle) => new(bundle.Entries
        .OrderBy(e => e.Key, StringComparer.Ordinal)
        .Select(e => KeyValuePair.Create<string, JsonNode?>(e.Key, Content(e.Key, e.Value))));

    private static JsonNode Content(string type, JsonNode content)
    {
        bool json = type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal);
        return json || Multiline.Join(content) is not { } text ? content.DeepClone() : Multiline.Split(text);
    }
}
