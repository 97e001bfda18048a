namespace Cairn.Benchmarks.Torch;

/// <summary>A case by the name that PyTorch's script gives it; its memory is taken when it is prepared.</summary>
internal sealed record TorchCase(string Name, Func<PreparedCase> Prepare);
