using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Cairn.Kernel;

namespace Cairn.Cli;

/// <summary>The process of one unit: takes cells from the pipe, runs them in a session, sends back what they put out.</summary>
internal sealed class WorkerHost : IDisposable
{
    /// <summary>Characters that one cell may print; what is over is counted, not kept.</summary>
    public const int OutputLimit = 100_000;

    private readonly WorkerPipe pipe;
    private readonly NotebookSession session;
    private CancellationTokenSource stop = new();

    private WorkerHost(WorkerPipe pipe, string folder)
    {
        this.pipe = pipe;
        session = new NotebookSession(new SessionOptions { WorkingDirectory = folder, OutputLimit = OutputLimit });
    }

    /// <summary>Serves until the pipe closes.</summary>
    public static async Task<int> ServeAsync(string pipeName)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true); // the command decides
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var stream = new NamedPipeClientStream(".", pipeName, PipeDirection.InOut, PipeOptions.Asynchronous);
        await stream.ConnectAsync(10_000);
        using var pipe = new WorkerPipe(stream);
        using var host = new WorkerHost(pipe, Environment.CurrentDirectory);
        await WarmAsync();
        await pipe.SendAsync(WorkerMessage.Ready());
        while (await pipe.ReceiveAsync() is { } message) host.Take(message);
        Environment.Exit(0); // the command is gone: no cell may run on
        return 0;
    }

    /// <summary>Loads the compiler in a session of its own, so that the first cell's time is its own.</summary>
    private static async Task WarmAsync()
    {
        using var session = new NotebookSession();
        await session.ExecuteAsync(new CellRequest("1", "warm-up"), _ => { });
    }

    public void Dispose()
    {
        session.Dispose();
        stop.Dispose();
    }

    private void Take(JsonObject message)
    {
        if (WorkerMessage.Text(message, "do") == "stop") stop.Cancel();
        else _ = Task.Run(() => RunAsync(message));
    }

    private async Task RunAsync(JsonObject message)
    {
        stop = new CancellationTokenSource();
        int cell = message["cell"]!.GetValue<int>();
        var request = new CellRequest(WorkerMessage.Text(message, "code"), WorkerMessage.Text(message, "name"));
        var outcome = await session.ExecuteAsync(request, output => pipe.SendAsync(WorkerMessage.Output(cell, output)).Wait(), stop.Token);
        using var self = Process.GetCurrentProcess();
        await pipe.SendAsync(WorkerMessage.Done(cell, outcome, self.PeakWorkingSet64));
    }
}
