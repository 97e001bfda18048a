using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A tensor kept for the backward pass, with the version that it had.</summary>
internal sealed class SavedTensor(Tensor tensor) : IDisposable
{
    private readonly Tensor _held = tensor.Hold();
    private readonly int _version = tensor.Memory.Version;

    public Tensor Unpack(Node node)
    {
        if (_held.IsInvalid) throw Fail.Native($"Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.");
        int now = _held.Memory.Version;
        if (now == _version) return _held;
        throw Fail.Native($"one of the variables needed for gradient computation has been modified by an inplace operation: [{_held.dtype} {Fail.Show(_held.sizes)}], saved by {node.Name}, is at version {now}; expected version {_version} instead.");
    }

    public void Dispose() => _held.Dispose();
}
