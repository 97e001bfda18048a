using System.Runtime;

namespace Cairn.Kernel.Running;

/// <summary>Runs code that can be stopped from outside at any instruction outside of finally blocks, without ending the process.</summary>
internal static class StopRegion
{
    /// <summary>What looks at the token itself, as writing and awaiting do, gets this long to end by itself: that leaves no lock behind.</summary>
    private static readonly TimeSpan grace = TimeSpan.FromMilliseconds(40);

    /// <param name="body">The code.</param>
    /// <param name="isBusy">True while the code is where it must not be torn out; after a stop was asked for it leaves soon and does not come back.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="OperationCanceledException">The code was stopped.</exception>
    public static void Run(Action body, Func<bool> isBusy, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var abort = new CancellationTokenSource(); // Never disposed: a stop that comes as the code ends must find it alive.
        using var registration = stop.UnsafeRegister(_ => Abort(abort, isBusy), null);
#pragma warning disable SYSLIB0046 // Obsolete in general programs, made for this one.
        ControlledExecution.Run(body, abort.Token);
#pragma warning restore SYSLIB0046
    }

    private static void Abort(CancellationTokenSource abort, Func<bool> isBusy) => Task.Run(async () =>
    {
        await Task.Delay(grace).ConfigureAwait(false);
        while (isBusy()) await Task.Delay(1).ConfigureAwait(false);
        await abort.CancelAsync().ConfigureAwait(false);
    });
}
