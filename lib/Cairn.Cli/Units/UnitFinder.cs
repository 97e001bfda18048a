using Cairn.Notebooks;

namespace Cairn.Cli;

/// <summary>Finds the notebooks that the command names: by id, or by path.</summary>
internal static class UnitFinder
{
    /// <summary>The notebooks in the order asked for, each once.</summary>
    /// <exception cref="UsageException">Something named is not there or not a notebook; the message has a line for each.</exception>
    public static IReadOnlyList<UnitTarget> Find(IEnumerable<string> names)
    {
        var problems = new List<string>();
        var found = names.Select(name => Try(() => One(name), problems)).OfType<UnitTarget>().DistinctBy(u => u.Path).ToList();
        if (problems.Count > 0) throw new UsageException(string.Join('\n', problems));
        return found;
    }

    /// <summary>All units of the collection; files that are no units are told as problems.</summary>
    public static (IReadOnlyList<UnitTarget> Units, IReadOnlyList<string> Problems) All()
    {
        var catalogue = Catalogue.Load(CollectionRoot.Require());
        return ([.. catalogue.Units.Select(u => UnitTarget.Load(u.Path))], catalogue.Problems);
    }

    private static UnitTarget One(string name)
    {
        bool isPath = name.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase) || name.Contains('/', StringComparison.Ordinal) || File.Exists(name);
        if (isPath) return UnitTarget.Load(name);
        var catalogue = Catalogue.Load(CollectionRoot.Require());
        return UnitTarget.Load(catalogue.Get(name).Path);
    }

    private static UnitTarget? Try(Func<UnitTarget> find, List<string> problems)
    {
        try
        {
            return find();
        }
        catch (Exception e) when (e is NotebookFormatException or IOException or KeyNotFoundException or UnauthorizedAccessException or UsageException)
        {
            problems.Add(e.Message);
            return null;
        }
    }
}
