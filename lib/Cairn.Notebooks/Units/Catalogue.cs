using System.Text.RegularExpressions;

namespace Cairn.Notebooks;

/// <summary>The units under <c>notebooks/</c>, in reading order: track (plan before path), order, id.</summary>
/// <remarks>A file that is no good unit is not listed but named in <see cref="Problems"/>, so that one broken file hides no other.</remarks>
public sealed partial class Catalogue
{
    private Catalogue(string root, IReadOnlyList<CatalogueUnit> units, IReadOnlyList<string> problems) =>
        (Root, Units, Problems) = (root, units, problems);

    /// <summary>The folder that holds <c>notebooks/</c>.</summary>
    public string Root { get; }

    /// <summary>The units in order.</summary>
    public IReadOnlyList<CatalogueUnit> Units { get; }

    /// <summary>One sentence for every file that cannot be read, field that is missing, id that is used twice, need that names nothing.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Reads all notebooks under <paramref name="root"/>/notebooks; hidden folders are passed over.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no folder <c>notebooks</c> in the root.</exception>
    public static Catalogue Load(string root)
    {
        string folder = System.IO.Path.Combine(root, "notebooks");
        if (!Directory.Exists(folder)) throw new DirectoryNotFoundException($"There is no folder 'notebooks' in {root}; run from the collection's root folder.");
        var problems = new List<string>();
        var units = Files(folder).Select(f => Read(root, f, problems)).OfType<CatalogueUnit>()
            .OrderBy(u => u.Info.Track is "plan" ? 0 : 1).ThenBy(u => u.Info.Track, StringComparer.Ordinal)
            .ThenBy(u => u.Info.Order).ThenBy(u => u.Id, StringComparer.Ordinal).ToList();
        RejectTwins(units, problems);
        CheckNeeds(units, problems);
        return new(root, units, problems);
    }

    /// <summary>The unit with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such unit; the message names ids close to it.</exception>
    public CatalogueUnit Get(string id) => Units.FirstOrDefault(u => u.Id == id)
        ?? throw new KeyNotFoundException($"There is no unit '{id}'.{Hint(id)}");

    private string Hint(string id)
    {
        var near = Nearest.Of(id, Units.Select(u => u.Id));
        return near.Count > 0 ? MissingFile.DidYouMean(near) : " `cairn list` names all units.";
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.ipynb", SearchOption.AllDirectories)
            .Where(f => !System.IO.Path.GetRelativePath(folder, f).Split('/', '\\').Any(part => part.StartsWith('.')))
            .Order(StringComparer.Ordinal);

    private static CatalogueUnit? Read(string root, string file, List<string> problems)
    {
        string place = System.IO.Path.GetRelativePath(root, file).Replace('\\', '/');
        try
        {
            var info = Notebook.Parse(File.ReadAllText(file), place).Unit;
            if (info is not null) return new(info, System.IO.Path.GetFullPath(file), place);
            problems.Add($"{place} is not listed: it has no metadata.cairn (id, title, promise, minutes, track, order, needs, sources).");
        }
        catch (Exception e) when (e is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            problems.Add(e.Message);
        }
        return null;
    }

    private static void RejectTwins(List<CatalogueUnit> units, List<string> problems)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var unit in units.ToList())
        {
            if (seen.TryAdd(unit.Id, unit.Place)) continue;
            problems.Add($"{unit.Place} has the id '{unit.Id}', which {seen[unit.Id]} has too; give one of them another id.");
            units.Remove(unit);
        }
    }

    private static void CheckNeeds(List<CatalogueUnit> units, List<string> problems)
    {
        var known = units.Select(u => u.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var unit in units)
            foreach (string need in unit.Info.Needs)
                if (need == unit.Id) problems.Add($"{unit.Place} needs itself; remove '{need}' from metadata.cairn.needs.");
                else if (!known.Contains(need) && !Planned().IsMatch(need))
                    problems.Add($"{unit.Place} needs '{need}', which is no unit here and no planned one (lesson-07, lesson-15b, week-12).{MissingFile.DidYouMean(Nearest.Of(need, known))}");
    }

    [GeneratedRegex(@"\A(lesson-\d\d[b-k]?|week-\d\d)\z")]
    private static partial Regex Planned();
}
