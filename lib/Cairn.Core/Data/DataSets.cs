namespace Cairn.Core;

/// <summary>Public data sets by name, from the folder that the environment variable CAIRN_DATA names. Nothing is downloaded.</summary>
public static class DataSets
{
    /// <summary>The environment variable that names the reader's folder.</summary>
    public const string Variable = "CAIRN_DATA";

    /// <summary>All names that <see cref="Find"/> knows.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. DataSetEntry.All.Select(e => e.Name)];

    /// <summary>Looks for a data set. Where it is missing, one sentence is shown: what it is, where it is published, what is used instead.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="instead">What the notebook uses without it: <c>a planted pairwise network of 15 neurons</c>.</param>
    /// <exception cref="ArgumentException">An unknown name; the message lists all.</exception>
    public static DataSet Find(string name, string instead = "generated data with known ground truth")
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(instead);
        var entry = DataSetEntry.All.FirstOrDefault(e => e.Name == name)
            ?? throw new ArgumentException($"There is no data set '{name}'; known are {string.Join(", ", Names)}.", nameof(name));
        string? found = Locate(entry, out string missing);
        if (found is not null) return new(entry, found, $"{name}: {entry.What}, published {entry.Published}.");
        var set = new DataSet(entry, null, $"{name} is not here ({missing}): {entry.What}, published {entry.Published}; this notebook uses {instead} instead.");
        Display.Show(set);
        return set;
    }

    private static string? Locate(DataSetEntry entry, out string missing)
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        missing = string.IsNullOrWhiteSpace(folder) ? $"{Variable} is not set"
            : !Directory.Exists(folder) ? $"{Variable} names no folder"
            : $"the folder {Variable} has no {entry.Place}";
        if (string.IsNullOrWhiteSpace(folder)) return null;
        string path = Path.GetFullPath(Path.Combine(folder, entry.Place));
        return File.Exists(path) || Directory.Exists(path) ? path : null;
    }
}
