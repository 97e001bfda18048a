namespace Cairn.Kernel.Errors;

/// <summary>The name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The candidate with the smallest edit distance, or null where none is closer than half the name.</summary>
    public static string? To(string name, IEnumerable<string> candidates) => candidates
        .Select(c => (Name: c, Distance: Distance(name, c)))
        .Where(c => c.Distance <= Math.Max(2, name.Length / 2))
        .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
        .Select(c => c.Name).FirstOrDefault();

    /// <summary>Insertions, deletions and replacements from one text to the other, whatever the case.</summary>
    public static int Distance(string from, string to)
    {
        (from, to) = (from.ToUpperInvariant(), to.ToUpperInvariant());
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
