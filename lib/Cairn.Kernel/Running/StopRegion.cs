using System.Runtime;

namespace Cairn.Kernel.Running;

/// <summary>Runs code that can be stopped from outside at any instruction outside of finally blocks, without ending the process.</summary>
internal static class StopRegion
{
    /// <exception cref="OperationCanceledException">The code was stopped.</exception>
    public static void Run(Action body, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var abort = new CancellationTokenSource(); // Never disposed: a stop that comes as the code ends must find it alive.
        using var registration = stop.UnsafeRegister(static abort => _ = ((CancellationTokenSource)abort!).CancelAsync(), abort);
#pragma warning disable SYSLIB0046 // Obsolete in general programs, made for this one.
        ControlledExecution.Run(body, abort.Token);
#pragma warning restore SYSLIB0046
    }
}
