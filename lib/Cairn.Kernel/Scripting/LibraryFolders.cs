using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Cairn.Kernel.Scripting;

/// <summary>Where the runtime finds the libraries of <c>#r</c>, what they depend on and their native parts: beside the library.</summary>
internal static class LibraryFolders
{
    private static readonly ConcurrentDictionary<string, string> byName = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private static readonly Lazy<bool> hooks = new(Hook);

    /// <summary>Makes a library known to the runtime, unless one of that name is known already.</summary>
    public static void Add(string simpleName, string path)
    {
        _ = hooks.Value;
        byName.TryAdd(simpleName, path);
        folders.TryAdd(Path.GetDirectoryName(path)!, true);
    }

    /// <summary>The file that the runtime has loaded, or will load, for a name; null where it knows none.</summary>
    public static string? Known(string simpleName) =>
        AssemblyLoadContext.Default.Assemblies.FirstOrDefault(a => string.Equals(a.GetName().Name, simpleName, StringComparison.OrdinalIgnoreCase)) is { } loaded
            && loaded.Location.Length > 0 ? loaded.Location : byName.GetValueOrDefault(simpleName);

    private static bool Hook()
    {
        AssemblyLoadContext.Default.Resolving += static (context, name) => Resolve(context, name);
        AssemblyLoadContext.Default.ResolvingUnmanagedDll += static (assembly, name) => ResolveNative(assembly, name);
        return true;
    }

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name)
    {
        if (name.Name is null) return null;
        string? path = byName.GetValueOrDefault(name.Name) ?? Probe(folders.Keys, [name.Name + ".dll"]);
        return path is null ? null : context.LoadFromAssemblyPath(path);
    }

    private static IntPtr ResolveNative(Assembly assembly, string name)
    {
        string[] names = OperatingSystem.IsWindows() ? [name, name + ".dll"]
            : OperatingSystem.IsMacOS() ? [name, $"lib{name}.dylib", name + ".dylib"]
            : [name, $"lib{name}.so", name + ".so"];
        var places = new[] { Path.GetDirectoryName(assembly.Location) }.OfType<string>().Where(p => p.Length > 0).Concat(folders.Keys);
        return Probe(places, names) is { } path && NativeLibrary.TryLoad(path, out var handle) ? handle : IntPtr.Zero;
    }

    private static string? Probe(IEnumerable<string> places, string[] names) =>
        places.SelectMany(place => names.Select(name => Path.Combine(place, name))).FirstOrDefault(File.Exists);
}
