using System.Diagnostics;
using System.Text;

namespace Cairn.Cli;

/// <summary>What a unit's process writes past the session: native code, and the runtime's last words in a crash. The beginning is kept.</summary>
internal sealed class WorkerText
{
    private const int Limit = 20_000;
    private readonly StringBuilder errors = new();
    private readonly Task reading;

    public WorkerText(Process process)
    {
        reading = Task.WhenAll(KeepAsync(process.StandardError, errors), KeepAsync(process.StandardOutput, new StringBuilder()));
    }

    /// <summary>The beginning of standard error.</summary>
    public string Errors
    {
        get
        {
            lock (errors) return errors.ToString();
        }
    }

    /// <summary>Waits for the end of both streams after the process has ended, but not long: a grandchild may hold them.</summary>
    public Task FinishAsync() => Task.WhenAny(reading, Task.Delay(2000));

    private static async Task KeepAsync(StreamReader reader, StringBuilder kept)
    {
        var buffer = new char[4096];
        while (await reader.ReadAsync(buffer) is > 0 and var count)
            lock (kept)
                kept.Append(buffer, 0, Math.Max(0, Math.Min(count, Limit - kept.Length)));
    }
}
