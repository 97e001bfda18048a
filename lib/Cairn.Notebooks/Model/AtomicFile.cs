using System.Text;

namespace Cairn.Notebooks;

/// <summary>Writes a file so that a failure loses nothing: into a new file beside it, which then takes its place.</summary>
public static class AtomicFile
{
    /// <summary>Writes text as UTF-8. A link keeps pointing where it did, and the file keeps its access rights.</summary>
    /// <param name="path">The file; its folder is made where it is missing.</param>
    /// <param name="text">All of its content.</param>
    /// <param name="mark">Whether the file starts with a byte order mark.</param>
    public static void WriteText(string path, string text, bool mark = false)
    {
        string target = Path.GetFullPath(Resolve(path));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        string beside = $"{target}.{Environment.ProcessId}.tmp";
        try
        {
            WriteThrough(beside, text, mark);
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static string Resolve(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static void WriteThrough(string path, string text, bool mark)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None);
        using (var writer = new StreamWriter(file, new UTF8Encoding(mark), leaveOpen: true)) writer.Write(text);
        file.Flush(flushToDisk: true);
    }
}
