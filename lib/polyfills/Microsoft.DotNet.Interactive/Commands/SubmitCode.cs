namespace Microsoft.DotNet.Interactive.Commands;

/// <summary>Asks a kernel to run code.</summary>
public class SubmitCode(string code, string? targetKernelName = null) : KernelCommand(targetKernelName)
{
    /// <summary>The code to run.</summary>
    public string Code { get; } = code ?? throw new ArgumentNullException(nameof(code));

    /// <inheritdoc/>
    public override string ToString() => $"{nameof(SubmitCode)}: {Code}";
}
