using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive.Events;

/// <summary>The command ended with an error.</summary>
public class CommandFailed : KernelEvent
{
    /// <summary>A failure by an exception.</summary>
    public CommandFailed(Exception? exception, KernelCommand command, string? message = null) : base(command)
    {
        Exception = exception;
        Message = !string.IsNullOrWhiteSpace(message) ? message : exception?.ToString() ?? $"Command failed: {command}";
    }

    /// <summary>A failure in words.</summary>
    public CommandFailed(string message, KernelCommand command) : this(null, command, message)
    {
    }

    /// <summary>The exception, or null.</summary>
    public Exception? Exception { get; }

    /// <summary>What went wrong.</summary>
    public string Message { get; set; }
}
