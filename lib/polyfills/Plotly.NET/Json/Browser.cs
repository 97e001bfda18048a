using System.Diagnostics;

namespace Plotly.NET.Json;

/// <summary>The system's browser.</summary>
internal static class Browser
{
    internal static void Open(string file)
    {
        using var started = Process.Start(new ProcessStartInfo(Path.GetFullPath(file)) { UseShellExecute = true });
    }
}
