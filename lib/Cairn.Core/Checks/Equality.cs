using System.Collections;
using System.Globalization;

namespace Cairn.Core;

/// <summary>Exact equality of numbers, texts and sequences of them; NaN equals nothing.</summary>
internal static class Equality
{
    private const int Shown = 8;

    public static CheckResult Compare(string what, object? got, object? expected, string hint)
    {
        CheckUsageException.ThrowUnlessSaid(what, "name", "(no name)");
        CheckUsageException.ThrowUnlessSaid(hint, "hint for a failure", what);
        if (got is not IEnumerable left || expected is not IEnumerable right || got is string || expected is string)
            return new(what, Same(got, expected), NumberText.Any(got), NumberText.Any(expected), "", "exact", hint);
        return Sequences(what, [.. left.Cast<object?>()], [.. right.Cast<object?>()], hint);
    }

    private static CheckResult Sequences(string what, object?[] got, object?[] expected, string hint)
    {
        int same = 0;
        while (same < got.Length && same < expected.Length && Same(got[same], expected[same])) same++;
        bool passed = same == got.Length && same == expected.Length;
        if (passed || (got.Length <= Shown && expected.Length <= Shown))
            return new(what, passed, List(got), List(expected), "", "exact", hint);
        if (got.Length != expected.Length)
            return new(what, false, $"{Number(got.Length)} items", $"{Number(expected.Length)} items", "", "exact", hint);
        return new(what, false, $"{NumberText.Any(got[same])} at [{Number(same)}]", $"{NumberText.Any(expected[same])} there", "", "exact", hint);
    }

    private static bool Same(object? got, object? expected) => got switch
    {
        double.NaN or float.NaN => false,
        _ => Equals(got, expected),
    };

    private static string List(object?[] items)
    {
        string text = string.Join(", ", items.Take(Shown).Select(NumberText.Any));
        return items.Length > Shown ? $"[{text}, … {Number(items.Length)} items]" : $"[{text}]";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
