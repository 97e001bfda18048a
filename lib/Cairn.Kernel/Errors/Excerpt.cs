namespace Cairn.Kernel.Errors;

/// <summary>A source line with a mark under the place in question.</summary>
internal static class Excerpt
{
    private const int Width = 120;

    /// <param name="line">The source line.</param>
    /// <param name="start">Column of the first marked character, from 0.</param>
    /// <param name="length">Marked characters, at least 1; what exceeds the line is not marked.</param>
    public static IEnumerable<string> Lines(string line, int start, int length)
    {
        string shown = line.Replace('\t', ' ').TrimEnd();
        start = Math.Clamp(start, 0, shown.Length);
        length = Math.Clamp(length, 1, Math.Max(1, shown.Length - start));
        if (shown.Length > Width)
        {
            int from = Math.Clamp(start - (Width / 2), 0, shown.Length - Width);
            shown = shown.Substring(from, Width);
            start -= from;
            length = Math.Clamp(length, 1, Math.Max(1, Width - start));
        }
        yield return "    " + shown;
        yield return "    " + new string(' ', start) + "^" + new string('~', length - 1);
    }
}
