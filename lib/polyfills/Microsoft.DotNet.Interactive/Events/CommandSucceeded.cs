using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>The command ended without an error.</summary>
public class CommandSucceeded(KernelCommand command) : KernelEvent(command);
