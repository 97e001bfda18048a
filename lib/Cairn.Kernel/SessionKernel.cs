using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Cairn.Kernel;

/// <summary>The session as the code of a cell sees it: <c>Kernel.Current</c>, <c>display</c> and <c>KernelInvocationContext.Current</c> lead here.</summary>
internal sealed class SessionKernel() : Microsoft.DotNet.Interactive.Kernel("csharp"), IKernelCommandHandler<SubmitCode>
{
    private Func<KernelInvocationContext, Task> cell = _ => Task.CompletedTask;

    /// <summary>Runs a cell as a command of this kernel; one at a time.</summary>
    /// <remarks>The command names the cell and does not hold its code, so that no kernel takes the magic commands for its own.</remarks>
    public Task RunAsync(string name, Func<KernelInvocationContext, Task> cell)
    {
        this.cell = cell;
        return SendAsync(new SubmitCode($"// {name}"), CancellationToken.None);
    }

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context) => cell(context);
}
