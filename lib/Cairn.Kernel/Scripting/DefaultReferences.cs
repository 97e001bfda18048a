using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Cairn.Kernel.Scripting;

/// <summary>What every cell can use without a <c>#r</c>: the runtime's libraries and the display functions.</summary>
/// <remarks>Assemblies that only forward to others are left out here and found when a library asks for them: fewer to bind in each cell.</remarks>
internal static class DefaultReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> all = new(Create);

    public static ImmutableArray<MetadataReference> All => all.Value;

    /// <summary>The folder of the runtime's own libraries.</summary>
    public static string RuntimeFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    /// <summary>The path of a library of the runtime or of this program by its simple name, or null.</summary>
    public static string? Find(string simpleName) =>
        new[] { RuntimeFolder, AppContext.BaseDirectory }.Select(folder => Path.Combine(folder, simpleName + ".dll")).FirstOrDefault(File.Exists);

    private static ImmutableArray<MetadataReference> Create() =>
    [
        .. Directory.EnumerateFiles(RuntimeFolder, "*.dll").Where(IsUseful).Order(StringComparer.Ordinal).AsParallel().AsOrdered()
            .Select(MetadataCache.Get),
        MetadataCache.Get(typeof(Microsoft.DotNet.Interactive.Kernel).Assembly.Location),
    ];

    private static bool IsUseful(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        return (name.StartsWith("System", StringComparison.Ordinal) || name == "Microsoft.CSharp" || name == "Microsoft.Win32.Primitives")
            && !name.EndsWith(".Native", StringComparison.Ordinal) && !Forwarders.Names.Contains(name);
    }
}
