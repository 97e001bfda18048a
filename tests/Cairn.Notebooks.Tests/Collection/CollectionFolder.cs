namespace Cairn.Notebooks.Tests;

/// <summary>The collection that these tests stand in.</summary>
internal static class CollectionFolder
{
    public static string Root { get; } = Find();

    public static Catalogue Catalogue { get; } = Catalogue.Load(Root);

    /// <summary>The unit ids, as test cases.</summary>
    public static TheoryData<string> Units => [.. Catalogue.Units.Select(u => u.Id)];

    public static Notebook Open(string unit) => Notebook.Load(Catalogue.Get(unit).Path);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "notebooks.sln"))) folder = folder.Parent;
        return folder.FullName;
    }
}
