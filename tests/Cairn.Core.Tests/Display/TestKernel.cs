using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;

namespace Cairn.Core.Tests;

/// <summary>A kernel whose cells are delegates: enough to see what a library shows in a notebook.</summary>
internal sealed class TestKernel(Action cell) : Kernel("test"), IKernelCommandHandler<SubmitCode>
{
    public static async Task<IReadOnlyList<DisplayEvent>> Run(Action cell)
    {
        using var kernel = new TestKernel(cell);
        var result = await kernel.SendAsync(new SubmitCode("cell"));
        Assert.DoesNotContain(result.Events, e => e is CommandFailed);
        return [.. result.Events.OfType<DisplayEvent>()];
    }

    public Task HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        cell();
        return Task.CompletedTask;
    }
}
