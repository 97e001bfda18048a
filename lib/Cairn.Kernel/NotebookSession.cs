using System.Diagnostics;
using System.Globalization;
using Cairn.Kernel.Errors;
using Cairn.Kernel.Output;
using Cairn.Kernel.Running;
using Cairn.Kernel.Scripting;
using Microsoft.DotNet.Interactive;

namespace Cairn.Kernel;

/// <summary>A notebook session in this process: C# cells that share their variables.</summary>
/// <remarks>Cells run one after another, in the order of the calls. Several sessions can run side by side; they share the libraries that they load.</remarks>
public sealed class NotebookSession : IDisposable
{
    private readonly SessionOptions options;
    private readonly CellSources sources = new();
    private readonly SessionKernel kernel = new();
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Lazy<ScriptChain> chain;
    private readonly IDisposable subscription;
    private CellThread thread = new();

    /// <summary>Starts a session; the compiler warms up in the background.</summary>
    /// <exception cref="DirectoryNotFoundException">The working directory does not exist.</exception>
    public NotebookSession(SessionOptions? options = null)
    {
        this.options = options ?? new SessionOptions();
        string folder = Path.GetFullPath(this.options.WorkingDirectory);
        if (!Directory.Exists(folder))
            throw new DirectoryNotFoundException($"The session's folder does not exist: {this.options.WorkingDirectory}");
        this.options = this.options with { WorkingDirectory = folder };
        RoutingWriter.Install();
        subscription = kernel.KernelEvents.Subscribe(new DisplayEvents());
        chain = new Lazy<ScriptChain>(() => new ScriptChain(folder, sources));
        Warmup.Start();
    }

    /// <summary>The variables as they stand, in the order of their last declaration.</summary>
    public IReadOnlyList<SessionVariable> Variables => chain.IsValueCreated ? Scripting.Variables.Of(chain.Value) : [];

    /// <summary>Runs a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="output">Gets the outputs one at a time and in order, on whichever thread they arise; background work may still send some after the cell's end.</param>
    /// <param name="stop">Stops the cell, whatever it does; its variables are kept.</param>
    /// <returns>How it ended; errors of the cell do not throw.</returns>
    public async Task<CellOutcome> ExecuteAsync(CellRequest cell, Action<CellOutput> output, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(cell);
        ArgumentNullException.ThrowIfNull(output);
        await turn.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        try
        {
            using var sink = new CellSink(output, options.OutputLimit, stop);
            CellSink.Current = sink;
            CellOutcome? outcome = null;
            await kernel.RunAsync(cell.Name, async context => outcome = await OnThread(cell, sink, context, stop).ConfigureAwait(false)).ConfigureAwait(false);
            return outcome ?? throw new InvalidOperationException($"The kernel did not run {cell.Name}.");
        }
        finally
        {
            CellSink.Current = null;
            turn.Release();
        }
    }

    /// <summary>Ends the session. Work that its cells left running in the background goes on until it ends.</summary>
    public void Dispose()
    {
        thread.Dispose();
        subscription.Dispose();
        kernel.Dispose();
    }

    private async Task<CellOutcome> OnThread(CellRequest cell, CellSink sink, KernelInvocationContext context, CancellationToken stop)
    {
        var run = thread.RunAsync(() => InCulture(() => new CellEngine(chain.Value, sources, sink, context, options.WorkingDirectory, stop).Run(cell)));
        var stopped = new TaskCompletionSource();
        using var registration = stop.UnsafeRegister(static s => ((TaskCompletionSource)s!).TrySetResult(), stopped);
        if (await Task.WhenAny(run, stopped.Task).ConfigureAwait(false) == run)
            return await run.ConfigureAwait(false);
        bool landed = await Landed(run).ConfigureAwait(false);
        thread.Dispose(); // The runtime can stop a thread only once.
        thread = new CellThread();
        if (landed) return await run.ConfigureAwait(false);
        sink.Emit(Stops.Missed);
        sink.Abandon();
        return new CellOutcome(CellStatus.Stopped, Stops.Missed);
    }

    private async Task<bool> Landed(Task run)
    {
        long start = Stopwatch.GetTimestamp();
        while (!run.IsCompleted && Stopwatch.GetElapsedTime(start) < options.StopPatience)
        {
            thread.Wake();
            await Task.WhenAny(run, Task.Delay(20)).ConfigureAwait(false);
        }
        return run.IsCompleted;
    }

    private CellOutcome InCulture(Func<CellOutcome> run)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = options.Culture;
        return run();
    }
}
