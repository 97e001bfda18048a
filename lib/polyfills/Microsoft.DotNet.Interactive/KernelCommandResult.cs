using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Microsoft.DotNet.Interactive;

/// <summary>What came of a command: its events in order, the last of which says how it ended.</summary>
public class KernelCommandResult
{
    internal KernelCommandResult(KernelCommand command, IReadOnlyList<KernelEvent> events) => (Command, Events) = (command, events);

    /// <summary>The command that was sent.</summary>
    public KernelCommand Command { get; }

    /// <summary>Everything that was published while it ran.</summary>
    public IReadOnlyList<KernelEvent> Events { get; }
}
