using System.Text.RegularExpressions;

namespace Cairn.Notebooks.Tests;

/// <summary>Links inside the project lead to files that are there.</summary>
public partial class CollectionLinkTests
{
    public static TheoryData<string> Documents => [.. Files().Select(f => Path.GetRelativePath(CollectionFolder.Root, f).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_inside_the_project_resolves(string document)
    {
        string path = Path.Combine(CollectionFolder.Root, document);
        string folder = Path.GetDirectoryName(path)!;
        var dead = Links(path).Where(link => !Exists(Path.GetFullPath(Path.Combine(folder, link))));
        Assert.Empty(dead);
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(CollectionFolder.Root, "*.*", SearchOption.AllDirectories)
        .Where(f => Path.GetExtension(f) is ".md" or ".ipynb")
        .Where(f => !Path.GetRelativePath(CollectionFolder.Root, f).Split('/', '\\').Any(p => p is "bin" or "obj" or "node_modules" or "out" or "Samples" or "TestResults" || p.StartsWith('.')));

    private static IEnumerable<string> Links(string path)
    {
        string text = path.EndsWith(".md", StringComparison.Ordinal) ? File.ReadAllText(path)
            : string.Join('\n', Notebook.Load(path).Cells.Where(c => c.Kind == CellKind.Markdown).Select(c => c.Source));
        return Link().Matches(Code().Replace(text, "")).Select(m => Uri.UnescapeDataString(m.Groups[1].Value.Split('#')[0]))
            .Where(link => link.Length > 0 && !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal) && !link.StartsWith("attachment:", StringComparison.Ordinal));
    }

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    [GeneratedRegex(@"\]\(([^()\s]+)(?:\s+""[^""]*"")?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex Code();
}
