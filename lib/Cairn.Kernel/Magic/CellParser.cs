namespace Cairn.Kernel.Magic;

/// <summary>Takes a cell apart into C# code and magic commands.</summary>
internal static class CellParser
{
    private static readonly HashSet<string> csharp = ["csharp", "c#", "C#", "cs"];

    public static IReadOnlyList<CellPart> Parse(string source)
    {
        if (!source.Contains("#!", StringComparison.Ordinal)) return [new CodePart(0, source)];
        string[] lines = source.ReplaceLineEndings("\n").Split('\n');
        var parts = new List<CellPart>();
        int from = 0; // first line of the code that is being gathered
        for (int i = 0; i < lines.Length; i++)
        {
            if (!IsMagic(lines[i])) continue;
            AddCode(parts, lines, from, i);
            var (name, arguments) = Split(lines[i]);
            int end = !csharp.Contains(name) && Magics.IsLanguage(name) ? NextLanguage(lines, i + 1) : i + 1;
            if (!csharp.Contains(name)) parts.Add(new MagicPart(i, name, arguments, string.Join('\n', lines[(i + 1)..end]).Trim('\n')));
            i = end - 1;
            from = end;
        }
        AddCode(parts, lines, from, lines.Length);
        return parts;
    }

    /// <summary>#! at the start of a line and then a letter; the "#!" of a Unix script's first line is a path.</summary>
    private static bool IsMagic(string line) => line.StartsWith("#!", StringComparison.Ordinal) && line.Length > 2 && char.IsLetter(line[2]);

    private static (string Name, string Arguments) Split(string line)
    {
        string text = line[2..].Trim();
        int space = text.IndexOfAny([' ', '\t']);
        return space < 0 ? (text, "") : (text[..space], text[(space + 1)..].Trim());
    }

    private static int NextLanguage(string[] lines, int from)
    {
        int at = Array.FindIndex(lines, from, l => IsMagic(l) && (csharp.Contains(Split(l).Name) || Magics.IsLanguage(Split(l).Name)));
        return at < 0 ? lines.Length : at;
    }

    private static void AddCode(List<CellPart> parts, string[] lines, int from, int to)
    {
        if (lines[from..to].All(string.IsNullOrWhiteSpace)) return;
        parts.Add(new CodePart(from, new string('\n', from) + string.Join('\n', lines[from..to])));
    }
}
