using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>Something that happened while a command was handled.</summary>
public abstract class KernelEvent
{
    /// <summary>An event of the given command.</summary>
    protected KernelEvent(KernelCommand command) => Command = command ?? throw new ArgumentNullException(nameof(command));

    /// <summary>The command that it belongs to.</summary>
    public KernelCommand Command { get; }

    /// <inheritdoc/>
    public override string ToString() => GetType().Name;
}
