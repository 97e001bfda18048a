using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>The command that is being handled, for the code that runs on its behalf; it follows that code into tasks and threads.</summary>
public class KernelInvocationContext : IDisposable
{
    private static readonly AsyncLocal<KernelInvocationContext?> current = new();
    private readonly EventStream events = new();
    private readonly List<KernelEvent> log = [];

    private KernelInvocationContext(KernelCommand command, Kernel kernel, CancellationToken cancellationToken) =>
        (Command, HandlingKernel, CancellationToken) = (command, kernel, cancellationToken);

    /// <summary>The context of the calling code, or null outside every command.</summary>
    public static KernelInvocationContext? Current => current.Value;

    /// <summary>The command.</summary>
    public KernelCommand Command { get; }

    /// <summary>The kernel that handles it.</summary>
    public Kernel HandlingKernel { get; }

    /// <summary>Cancelled when the command is to end early.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>True once the command has ended.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The events of this command alone.</summary>
    public IObservable<KernelEvent> KernelEvents => events;

    /// <summary>What was published so far.</summary>
    public KernelCommandResult Result => new(Command, Log());

    /// <summary>Makes an event known. Events of work that outlives its command still reach the kernel's subscribers.</summary>
    public void Publish(KernelEvent @event)
    {
        ArgumentNullException.ThrowIfNull(@event);
        if (!IsComplete)
            lock (log) log.Add(@event);
        events.Publish(@event);
        HandlingKernel.Publish(@event);
    }

    /// <summary>Ends the command well.</summary>
    public void Complete(KernelCommand command) => End(new CommandSucceeded(command));

    /// <summary>Ends the command with an error.</summary>
    public void Fail(KernelCommand command, Exception? exception = null, string? message = null) =>
        End(new CommandFailed(exception, command, message));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (current.Value == this) current.Value = null;
        Complete(Command);
        GC.SuppressFinalize(this);
    }

    internal static KernelInvocationContext Establish(KernelCommand command, Kernel kernel, CancellationToken cancellationToken) =>
        current.Value = new KernelInvocationContext(command, kernel, cancellationToken);

    private void End(KernelEvent last)
    {
        if (IsComplete) return;
        Publish(last);
        IsComplete = true;
    }

    private KernelEvent[] Log()
    {
        lock (log) return [.. log];
    }
}
