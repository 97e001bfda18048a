using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Cairn.Kernel.Scripting;

/// <summary>Finds the libraries of <c>#r</c>, relative to the session's folder, and beside them what they depend on.</summary>
internal sealed class LibraryResolver(string workingDirectory) : MetadataReferenceResolver
{
    private readonly Dictionary<string, string> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> notes = [];

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath, MetadataReferenceProperties properties) =>
        Locate(reference, baseFilePath) is { } path ? [MetadataCache.Get(FirstOfItsName(path, reference)).WithProperties(properties)] : [];

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        string name = referenceIdentity.Name;
        string? beside = definition is PortableExecutableReference { FilePath: { } path } ? Path.Combine(Path.GetDirectoryName(path)!, name + ".dll") : null;
        string? found = byName.GetValueOrDefault(name) ?? DefaultReferences.Find(name) ?? (File.Exists(beside) ? beside : null);
        return found is null ? null : MetadataCache.Get(found);
    }

    /// <summary>The file of a reference: a path, or the name of a library of the runtime; null where there is none.</summary>
    public string? Locate(string reference, string? baseFilePath)
    {
        string folder = baseFilePath is not null && Path.IsPathRooted(baseFilePath) ? Path.GetDirectoryName(baseFilePath)! : workingDirectory;
        string path = Path.GetFullPath(Path.Combine(folder, reference.Replace('\\', Path.DirectorySeparatorChar)));
        if (File.Exists(path)) return path;
        bool isName = !reference.Contains('/') && !reference.Contains('\\') && !reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        return isName ? DefaultReferences.Find(reference.Split(',')[0].Trim()) : null;
    }

    /// <summary>What there is to say about the references resolved since the last call.</summary>
    public IReadOnlyList<string> TakeNotes()
    {
        string[] taken = [.. notes.Distinct()];
        notes.Clear();
        return taken;
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    private string FirstOfItsName(string path, string reference)
    {
        var name = AssemblyName.GetAssemblyName(path);
        string first = byName.GetValueOrDefault(name.Name!) ?? LibraryFolders.Known(name.Name!) ?? path;
        if (first != path && AssemblyName.GetAssemblyName(first).Version is var version && version != name.Version)
            notes.Add($"Note: #r \"{reference}\" is version {name.Version}, but version {version} of {name.Name} is loaded already and stays.");
        byName.TryAdd(name.Name!, first);
        LibraryFolders.Add(name.Name!, first);
        return first;
    }
}
