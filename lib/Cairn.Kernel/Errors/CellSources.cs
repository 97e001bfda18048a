using System.Collections.Concurrent;
using System.Globalization;

namespace Cairn.Kernel.Errors;

/// <summary>The sources of all cells that ran, by the path that stands in their debug information.</summary>
internal sealed class CellSources
{
    private readonly ConcurrentDictionary<string, CellSource> byPath = new(StringComparer.Ordinal);

    /// <summary>Keeps a cell's source; a name used before gets a number, so that the older source stays known.</summary>
    public CellSource Add(string name, string code)
    {
        string[] lines = Lines(code);
        for (int run = 1; ; run++)
        {
            string path = run == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} (run {run})");
            var source = new CellSource(path, name, lines);
            if (byPath.TryAdd(path, source)) return source;
        }
    }

    /// <summary>The source of a path in debug information: a cell's, or that of a loaded script file.</summary>
    public CellSource? Find(string? path)
    {
        if (path is null) return null;
        if (byPath.TryGetValue(path, out var source)) return source;
        bool isScript = path.EndsWith(".csx", StringComparison.OrdinalIgnoreCase) && File.Exists(path);
        return isScript ? byPath.GetOrAdd(path, p => new CellSource(p, Path.GetFileName(p), Lines(File.ReadAllText(p)))) : null;
    }

    private static string[] Lines(string code) => code.ReplaceLineEndings("\n").Split('\n');
}
