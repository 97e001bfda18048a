using System.Diagnostics;
using System.IO.Pipes;

namespace Cairn.Cli;

/// <summary>Starts this same command as the process of one unit.</summary>
internal static class WorkerLauncher
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Starts a process in a folder and waits until it takes cells.</summary>
    /// <exception cref="WorkerException">It did not start.</exception>
    public static async Task<WorkerProcess> StartAsync(string folder, string? profile, CancellationToken stop)
    {
        string name = "cairn-" + Guid.NewGuid().ToString("N")[..12];
        var server = new NamedPipeServerStream(name, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous);
        var process = Process.Start(Info(folder, name, profile)) ?? throw new WorkerException("the unit's process did not start.");
        process.StandardInput.Close();
        var text = new WorkerText(process);
        try
        {
            await ConnectAsync(server, process, stop);
            return new WorkerProcess(process, new WorkerPipe(server), text);
        }
        catch (Exception e)
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await server.DisposeAsync();
            if (e is OperationCanceledException && !stop.IsCancellationRequested) throw new WorkerException($"the unit's process did not start: {text.Errors.Trim()}");
            throw;
        }
    }

    private static async Task ConnectAsync(NamedPipeServerStream server, Process process, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => CancelQuietly(limit);
        if (process.HasExited) await limit.CancelAsync();
        await server.WaitForConnectionAsync(limit.Token);
    }

    private static void CancelQuietly(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // connected, and ended much later
        }
    }

    private static ProcessStartInfo Info(string folder, string pipe, string? profile)
    {
        string assembly = typeof(WorkerLauncher).Assembly.Location;
        string host = Path.ChangeExtension(assembly, OperatingSystem.IsWindows() ? ".exe" : null);
        bool own = File.Exists(host);
        var info = new ProcessStartInfo(own ? host : "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (!own) info.ArgumentList.Add(assembly);
        info.ArgumentList.Add("worker");
        info.ArgumentList.Add(pipe);
        if (profile is not null) info.Environment["CAIRN_PROFILE"] = profile;
        return info;
    }
}
