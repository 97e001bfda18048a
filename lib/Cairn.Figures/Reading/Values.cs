using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cairn.Figures.Reading;

/// <summary>One coordinate of a trace: numbers (NaN = gap), or words when any entry is a word.</summary>
internal sealed class Values
{
    internal static readonly Values None = new([], null);

    private Values(double[] numbers, string[]? words) => (Numbers, Words) = (numbers, words);

    internal double[] Numbers { get; private set; }

    internal string[]? Words { get; }

    internal int Count => Numbers.Length;

    internal static Values Of(double[] numbers) => new(numbers, null);

    internal static Values Read(JsonNode? node)
    {
        if (node is not JsonArray items)
            return None;
        return items.Any(IsWord) ? new(new double[items.Count], [.. items.Select(Word)]) : new(Numeric(items), null);
    }

    /// <summary>0, 1, 2 ... when a trace gives only the other coordinate.</summary>
    internal static Values Counting(int count, double first = 0, double step = 1) =>
        Of([.. Enumerable.Range(0, count).Select(i => first + i * step)]);

    /// <summary>Puts words at their places on an axis of categories.</summary>
    internal void Place(IReadOnlyDictionary<string, int> places)
    {
        if (Words is not null)
            Numbers = [.. Words.Select(w => (double)places[w])];
    }

    private static double[] Numeric(JsonArray items)
    {
        var numbers = new double[items.Count];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = JsonReading.AsNumber(items[i]) is { } v && double.IsFinite(v) ? v : double.NaN;
        return numbers;
    }

    private static bool IsWord(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String && JsonReading.AsNumber(node) is null;

    private static string Word(JsonNode? node) => JsonReading.AsText(node) ?? node?.ToJsonString() ?? "";
}
