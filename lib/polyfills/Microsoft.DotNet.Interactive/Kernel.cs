using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>Something that handles commands and publishes events. A kernel says what it handles by <see cref="IKernelCommandHandler{T}"/>.</summary>
public abstract partial class Kernel : IDisposable
{
    private readonly EventStream events = new();

    /// <summary>A kernel of that name.</summary>
    protected Kernel(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The name by which cells choose it.</summary>
    public string Name { get; }

    /// <summary>Every event of every command, on the thread that publishes it.</summary>
    public IObservable<KernelEvent> KernelEvents => events;

    /// <summary>Handles a command; the task ends when the command has. Errors become a <see cref="CommandFailed"/> event.</summary>
    public async Task<KernelCommandResult> SendAsync(KernelCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        using var context = KernelInvocationContext.Establish(command, this, cancellationToken);
        try
        {
            await Handle(command, context).ConfigureAwait(false);
            context.Complete(command);
        }
        catch (Exception exception)
        {
            context.Fail(command, exception);
        }
        return context.Result;
    }

    /// <inheritdoc cref="SendAsync(KernelCommand, CancellationToken)"/>
    public Task<KernelCommandResult> SendAsync(KernelCommand command) => SendAsync(command, CancellationToken.None);

    /// <inheritdoc/>
    public virtual void Dispose() => GC.SuppressFinalize(this);

    internal void Publish(KernelEvent kernelEvent) => events.Publish(kernelEvent);

    private Task Handle(KernelCommand command, KernelInvocationContext context) => command switch
    {
        SubmitCode submit when this is IKernelCommandHandler<SubmitCode> handler => handler.HandleAsync(submit, context),
        _ => throw new NotSupportedException($"The kernel '{Name}' does not handle {command.GetType().Name}."),
    };
}
