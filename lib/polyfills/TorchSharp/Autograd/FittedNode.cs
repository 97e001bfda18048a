using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A node of two operands that were broadcast: its gradients are summed back to their shapes.</summary>
internal sealed class FittedNode : Node
{
    private readonly Node _inner;
    private readonly long[] _a, _b;

    public FittedNode(Node inner, long[] a, long[] b)
        : base(inner.Name, inner.Next)
    {
        (_inner, _a, _b) = (inner, a, b);
        SavedTensors = inner.SavedTensors;
    }

    public override Tensor?[] Backward(Tensor?[] gradients)
    {
        var result = _inner.Backward(gradients);
        return [result[0]?.SumTo(_a), result[1]?.SumTo(_b)];
    }
}
