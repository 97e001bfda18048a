using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Cairn.Kernel;

namespace Cairn.Cli;

/// <summary>A unit's process, seen from the command.</summary>
internal sealed class WorkerProcess : IAsyncDisposable
{
    /// <summary>How long a cell that was told to stop may take to do so before its process is ended.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly Channel<JsonObject> messages = Channel.CreateUnbounded<JsonObject>();
    private readonly Process process;
    private readonly WorkerPipe pipe;
    private readonly WorkerText text;

    public WorkerProcess(Process process, WorkerPipe pipe, WorkerText text)
    {
        (this.process, this.pipe, this.text) = (process, pipe, text);
        _ = PumpAsync();
    }

    /// <summary>The most memory that the process has held, in bytes.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Waits until the process takes cells.</summary>
    /// <exception cref="WorkerException">It ended before, or did not answer in time.</exception>
    public async Task ReadyAsync(TimeSpan patience, CancellationToken stop)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(patience);
        try
        {
            await messages.Reader.ReadAsync(limit.Token);
        }
        catch (Exception e) when (e is ChannelClosedException || (e is OperationCanceledException && !stop.IsCancellationRequested))
        {
            await text.FinishAsync();
            throw new WorkerException($"the unit's process did not start: {text.Errors.Trim()}");
        }
    }

    /// <summary>Runs a cell to its end, its time limit or the stop, whichever comes first.</summary>
    /// <param name="number">The cell's number, to which its outputs belong.</param>
    /// <param name="cell">The cell.</param>
    /// <param name="output">Called for every output as it comes, with the number of the cell that put it out.</param>
    /// <param name="limit">Time that the cell may take.</param>
    /// <param name="stop">Stops the run.</param>
    public async Task<CellEnd> ExecuteAsync(int number, CellRequest cell, Action<int, CellOutput> output, TimeSpan limit, CancellationToken stop)
    {
        await pipe.SendAsync(WorkerMessage.Run(number, cell));
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(limit);
        try
        {
            return await UntilDoneAsync(number, output, time.Token);
        }
        catch (OperationCanceledException)
        {
            return await EndAsync(number, output, stop.IsCancellationRequested ? CellEndKind.Stopped : CellEndKind.TimedOut);
        }
    }

    public async ValueTask DisposeAsync()
    {
        pipe.Dispose(); // the process ends itself when its pipe closes
        using var patience = new CancellationTokenSource(Grace);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private async Task<CellEnd> UntilDoneAsync(int number, Action<int, CellOutput> output, CancellationToken time)
    {
        while (await messages.Reader.WaitToReadAsync(time))
        {
            while (messages.Reader.TryRead(out var message))
            {
                if (WorkerMessage.Output(message) is { } part) output(message["cell"]!.GetValue<int>(), part);
                else if (WorkerMessage.Text(message, "is") == "done" && message["cell"]!.GetValue<int>() == number) return Done(message);
                time.ThrowIfCancellationRequested();
            }
        }

        await text.FinishAsync();
        using var patience = new CancellationTokenSource(Grace);
        await process.WaitForExitAsync(patience.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        return new CellEnd(CellEndKind.Crashed, null, false, CrashReason.Of(process, text.Errors));
    }

    private CellEnd Done(JsonObject message)
    {
        PeakBytes = Math.Max(PeakBytes, message["peak"]!.GetValue<long>());
        var kind = WorkerMessage.Text(message, "status") switch { "Ok" => CellEndKind.Ok, "Stopped" => CellEndKind.Stopped, _ => CellEndKind.Error };
        return new CellEnd(kind, message["error"] is JsonObject error ? WorkerMessage.Error(error) : null, true);
    }

    /// <summary>Stops the cell and keeps what it has put out; ends the process where the cell does not stop.</summary>
    private async Task<CellEnd> EndAsync(int number, Action<int, CellOutput> output, CellEndKind kind)
    {
        await pipe.SendAsync(WorkerMessage.Stop());
        using var grace = new CancellationTokenSource(Grace);
        try
        {
            var end = await UntilDoneAsync(number, output, grace.Token);
            return end with { Kind = kind };
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return new CellEnd(kind, null, false);
        }
    }

    private async Task PumpAsync()
    {
        while (await pipe.ReceiveAsync() is { } message) messages.Writer.TryWrite(message);
        messages.Writer.Complete();
    }
}
