namespace Cairn.Cli;

/// <summary>Finds the collection's root: the nearest folder upwards that holds <c>notebooks</c> and <c>lib</c>.</summary>
internal static class CollectionRoot
{
    /// <summary>The root above the working folder, else above the command itself; null where there is none.</summary>
    public static string? Find() => Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory);

    /// <summary>The root above the working folder, else above the command itself.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string Require() => Find()
        ?? throw new UsageException("There is no collection here: no folder above this one holds 'notebooks' and 'lib'. Run the command from inside the repository.");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            if (Directory.Exists(Path.Combine(folder.FullName, "notebooks")) && Directory.Exists(Path.Combine(folder.FullName, "lib"))) return folder.FullName;
        return null;
    }
}
