using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cairn.Figures.Reading;

/// <summary>Reads plotly JSON without caring what is missing: a path with dots in, a value or null out.</summary>
internal static class JsonReading
{
    internal static JsonNode? At(this JsonNode? node, string path)
    {
        foreach (string name in path.Split('.'))
            node = (node as JsonObject)?[name];
        return node;
    }

    internal static double? Number(this JsonNode? node, string path) => AsNumber(node.At(path));

    internal static string? Text(this JsonNode? node, string path) => AsText(node.At(path));

    internal static bool? Flag(this JsonNode? node, string path) =>
        node.At(path) is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? node.At(path)!.GetValueKind() == JsonValueKind.True
            : null;

    internal static JsonArray? Items(this JsonNode? node, string path) => node.At(path) as JsonArray;

    /// <summary>A title is a string, or an object with a text.</summary>
    internal static string? Title(this JsonNode? node, string path) => node.Text(path) ?? node.Text(path + ".text");

    internal static double? AsNumber(JsonNode? node)
    {
        if (node is not JsonValue value)
            return null;
        return value.GetValueKind() switch
        {
            JsonValueKind.Number => Exact(value),
            JsonValueKind.String when double.TryParse(AsText(value), NumberStyles.Float, CultureInfo.InvariantCulture, out double parsed) => parsed,
            _ => null,
        };
    }

    internal static string? AsText(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static double Exact(JsonValue value) =>
        value.TryGetValue(out double number) ? number
        : value.TryGetValue(out int integer) ? integer
        : double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture);
}
