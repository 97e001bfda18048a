using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Cairn.Kernel.Scripting;

/// <summary>The metadata of each library, read once a process and again when the file has changed.</summary>
internal static class MetadataCache
{
    private static readonly ConcurrentDictionary<(string Path, long Stamp), PortableExecutableReference> references = new();

    public static PortableExecutableReference Get(string path) =>
        references.GetOrAdd((path, File.GetLastWriteTimeUtc(path).Ticks), static key => MetadataReference.CreateFromFile(key.Path));
}
