namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Something that a kernel is asked to do.</summary>
public abstract class KernelCommand(string? targetKernelName = null)
{
    /// <summary>The kernel that is to handle the command, or null for the one that it is sent to.</summary>
    public string? TargetKernelName { get; } = targetKernelName;
}
