using System.Text.Json;
using System.Text.RegularExpressions;
using Cairn.Kernel.Errors;

namespace Cairn.Kernel.Magic;

/// <summary><c>#!import FILE</c>: notebooks and scripts are run in the session, pages and texts are shown.</summary>
internal static partial class Imports
{
    private const int Deepest = 16;

    public static void Run(MagicPart part, CellEngine engine)
    {
        string file = part.Arguments.Trim('"');
        string path = Path.GetFullPath(Path.Combine(engine.WorkingDirectory, file));
        if (file.Length == 0 || !File.Exists(path)) throw engine.Failure("MissingFile", part, Missing(file, path));
        if (engine.ImportDepth >= Deepest) throw engine.Failure("ImportTooDeep", part, $"#!import {file}: {Deepest} imports inside one another. Does the file import itself?");
        engine.ImportDepth++;
        try { Import(part, engine, file, path); }
        finally { engine.ImportDepth--; }
    }

    private static void Import(MagicPart part, CellEngine engine, string file, string path)
    {
        string text = File.ReadAllText(path), name = Path.GetFileName(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".ipynb": RunNotebook(part, engine, text, name); break;
            case ".dib": engine.RunParts(Meta().Replace(text, ""), name); break;
            case ".cs" or ".csx": engine.RunCode(text, name); break;
            case ".html" or ".htm": engine.RunParts("#!html\n" + text, name); break;
            case ".js": engine.RunParts("#!javascript\n" + text, name); break;
            case ".md": engine.RunParts("#!markdown\n" + text, name); break;
            default: throw engine.Failure("UnknownFile", part, $"#!import {file}: this session imports ipynb, dib, cs, csx, html, js and md files.");
        }
    }

    private static void RunNotebook(MagicPart part, CellEngine engine, string text, string name)
    {
        int number = 0;
        foreach (string source in CodeCells(part, engine, text, name))
            engine.RunParts(source, $"{name}, cell {++number}");
    }

    private static List<string> CodeCells(MagicPart part, CellEngine engine, string text, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.GetProperty("cells").EnumerateArray()
                .Where(c => c.GetProperty("cell_type").GetString() == "code").Select(c => Source(c.GetProperty("source")))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw engine.Failure("NotANotebook", part, $"#!import {name}: the file is not a notebook (nbformat 4): {e.Message}");
        }
    }

    private static string Source(JsonElement source) => source.ValueKind == JsonValueKind.Array
        ? string.Concat(source.EnumerateArray().Select(line => line.GetString()))
        : source.GetString() ?? "";

    private static string Missing(string file, string path)
    {
        string? near = Directory.Exists(Path.GetDirectoryName(path))
            ? Nearest.To(Path.GetFileName(path), Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Select(f => Path.GetFileName(f)))
            : null;
        return $"#!import {file}: there is no such file; the path counts from the notebook's folder.{(near is null ? "" : $" The nearest name there is {near}.")}";
    }

    [GeneratedRegex(@"\A\s*#!meta\s.*?(?=^#!|\z)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Meta();
}
