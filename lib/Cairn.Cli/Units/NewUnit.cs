using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>A unit to be made from the template.</summary>
/// <param name="Id">Its id: <c>week-02</c>, <c>lesson-03</c>.</param>
/// <param name="Track"><c>plan</c> or <c>path</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Folder">The folder under notebooks/TRACK, or null for the usual one.</param>
internal sealed partial record NewUnit(string Id, string Track, string Title, string? Folder)
{
    /// <summary>Writes the notebook; its path from the root, with forward slashes.</summary>
    /// <exception cref="UsageException">The id is wrong or taken.</exception>
    public string Write(string root)
    {
        if (!IdForm().IsMatch(Id)) throw new UsageException($"'{Id}' is no unit id: write week-02 in the plan, lesson-03 or lesson-15b in the path.");
        if (Title.Trim().Length == 0) throw new UsageException("The title is empty: say in a few words what the unit is about.");
        if (Catalogue.Load(root).Units.FirstOrDefault(u => u.Id == Id) is { } taken) throw new UsageException($"There is a unit '{Id}' already: {taken.Place}.");
        string track = Path.Combine(root, "notebooks", Track);
        string path = Path.Combine(track, Folder ?? UsualFolder(track), $"{Id}-{Slug(Title)}.ipynb");
        if (Path.GetRelativePath(track, path).StartsWith("..", StringComparison.Ordinal)) throw new UsageException($"The folder '{Folder}' is not under notebooks/{Track}.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string up = Path.GetRelativePath(Path.GetDirectoryName(path)!, root).Replace('\\', '/');
        Fill(up).Save(path);
        return Path.GetRelativePath(root, path).Replace('\\', '/');
    }

    private Notebook Fill(string up)
    {
        using var stream = typeof(NewUnit).Assembly.GetManifestResourceStream("Cairn.Cli.Templates.unit.ipynb")!;
        using var reader = new StreamReader(stream);
        var notebook = Notebook.Parse(reader.ReadToEnd(), "the template");
        var unit = (JsonObject)notebook.Metadata["cairn"]!;
        (unit["id"], unit["title"], unit["track"], unit["order"]) = (Id, Title.Trim(), Track, Number());
        foreach (var cell in notebook.Cells) cell.Source = cell.Source.Replace("UNIT-ID", Id, StringComparison.Ordinal).Replace("UNIT-TITLE", Title.Trim(), StringComparison.Ordinal).Replace("ROOT", up, StringComparison.Ordinal);
        return notebook;
    }

    private int Number() => int.Parse(Digits().Match(Id).Value, CultureInfo.InvariantCulture);

    /// <summary>The plan has four weeks a month; a lesson goes to the last phase that is there.</summary>
    private string UsualFolder(string track)
    {
        string start = Track == "plan" ? FormattableString.Invariant($"month-{(Number() + 3) / 4:00}") : "phase-";
        string? there = Directory.Exists(track) ? Directory.EnumerateDirectories(track, start + "*").Order(StringComparer.Ordinal).LastOrDefault() : null;
        return there is null ? start + (Track == "plan" ? "" : "1") : Path.GetFileName(there);
    }

    private static string Slug(string title) => NotLetters().Replace(title.ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } slug ? slug : "unit";

    [GeneratedRegex(@"\A(week-\d\d|lesson-\d\d[a-z]?)\z")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotLetters();
}
