using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cairn.Core;

/// <summary>Spells numbers with the digits that a picture can show: six, more where a series varies little about a large value. NaN becomes null.</summary>
internal static class ShortNumbers
{
    private const int Digits = 6;

    /// <summary>A copy with short numbers.</summary>
    internal static JsonNode In(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, m.Value is null ? null : In(m.Value)))),
        JsonArray items => List(items),
        JsonValue value when Number(value) is { } number => Short(number, Digits + 2) ?? JsonValue.Create(0),
        _ => node.DeepClone(),
    };

    private static JsonArray List(JsonArray items)
    {
        if (!items.All(i => i is null || Number(i) is not null))
            return new([.. items.Select(i => i is null ? null : In(i))]);
        double[] numbers = [.. items.Select(i => i is null ? double.NaN : Number(i)!.Value)];
        int digits = Needed(numbers);
        return new([.. numbers.Select(n => Short(n, digits))]);
    }

    private static int Needed(double[] numbers)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (double n in numbers.Where(double.IsFinite))
            (low, high) = (Math.Min(low, n), Math.Max(high, n));
        double largest = Math.Max(Math.Abs(low), Math.Abs(high));
        if (!(high > low))
            return 15;
        return (int)Math.Clamp(Math.Floor(Math.Log10(largest / (high - low))) + Digits, Digits, 15);
    }

    private static JsonNode? Short(double number, int digits)
    {
        if (!double.IsFinite(number))
            return null;
        double rounded = double.Parse(number.ToString("G" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return rounded == Math.Floor(rounded) && Math.Abs(rounded) < 1e15 ? JsonValue.Create((long)rounded) : JsonValue.Create(rounded);
    }

    private static double? Number(JsonNode node)
    {
        if (node is not JsonValue value)
            return null;
        if (value.GetValueKind() == JsonValueKind.Number)
            return value.TryGetValue(out double number) ? number : value.TryGetValue(out int integer) ? integer : value.GetValue<long>();
        return value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is "NaN" or "Infinity" or "-Infinity" ? double.NaN : null;
    }
}
