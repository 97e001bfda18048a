using Microsoft.CodeAnalysis;

namespace Cairn.Kernel.Scripting;

/// <summary>Finds the files of <c>#load</c> from the session's folder; cells keep their names in the debug information, which have no folder.</summary>
internal sealed class CellFileResolver(string workingDirectory) : SourceFileResolver([], workingDirectory)
{
    public override string? NormalizePath(string path, string? baseFilePath) =>
        Path.IsPathRooted(path) ? base.NormalizePath(path, baseFilePath) : path;
}
