namespace Cairn.Notebooks;

/// <summary>Names that are close to a name that was not found.</summary>
public static class Nearest
{
    /// <summary>Up to <paramref name="count"/> of the known names, the closest first; none further than half the name's length.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> known, int count = 3)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        return [.. known.Distinct(StringComparer.Ordinal)
            .Select(k => (Name: k, Far: Distance(name, k)))
            .Where(k => k.Far <= Math.Max(2, name.Length / 2))
            .OrderBy(k => k.Far).ThenBy(k => k.Name, StringComparer.Ordinal)
            .Take(count).Select(k => k.Name)];
    }

    /// <summary>Edits (insert, delete, replace; case aside) that turn one name into the other; 1 where one contains the other.</summary>
    public static int Distance(string a, string b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Length > 2 && b.Contains(a, StringComparison.OrdinalIgnoreCase)) return a.Length == b.Length ? 0 : 1;
        var row = Enumerable.Range(0, b.Length + 1).ToArray(); // [b.Length + 1]
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }
        return row[^1];
    }
}
