using Microsoft.DotNet.Interactive.Commands;

namespace Microsoft.DotNet.Interactive;

/// <summary>A kernel that implements it handles commands of the type <typeparamref name="TCommand"/>.</summary>
public interface IKernelCommandHandler<in TCommand> where TCommand : KernelCommand
{
    /// <summary>Handles a command; what comes of it is published to the context.</summary>
    Task HandleAsync(TCommand command, KernelInvocationContext context);
}
