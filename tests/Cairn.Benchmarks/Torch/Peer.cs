using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Cairn.Benchmarks.Torch;

/// <summary>PyTorch's script as a process; it is stopped as soon as it has printed the cases that we have too.</summary>
internal sealed class Peer(string python, string script, int threads)
{
    public Dictionary<string, double> Run(IReadOnlySet<string> wanted)
    {
        string n = threads.ToString(CultureInfo.InvariantCulture);
        var start = new ProcessStartInfo(python, [script, n]) { RedirectStandardOutput = true };
        (start.Environment["OMP_NUM_THREADS"], start.Environment["OPENBLAS_NUM_THREADS"]) = (n, n);
        using var process = Process.Start(start)!;
        var times = new Dictionary<string, double>(StringComparer.Ordinal);
        while (times.Count < wanted.Count && process.StandardOutput.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            string name = row.RootElement.GetProperty("case").GetString()!;
            if (wanted.Contains(name))
                times[name] = row.RootElement.GetProperty("ms").GetDouble();
        }
        process.Kill();
        process.WaitForExit();
        return times.Count > 0 ? times : throw new InvalidOperationException($"{python} {script} {n} printed none of our cases. Does it run by itself?");
    }
}
