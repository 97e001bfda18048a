using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The end of a path: adds what arrives to the leaf's gradient.</summary>
internal sealed class AccumulateGrad(AutogradMeta leaf) : Node("AccumulateGrad", [])
{
    public override Tensor?[] Backward(Tensor?[] gradients)
    {
        if (gradients[0] is { } g) Add(g);
        return [];
    }

    private void Add(Tensor g)
    {
        if (leaf.Grad is not { } old)
        {
            bool own = !g.Memory.IsShared && g.is_contiguous();
            leaf.Grad = own || GradMode.Enabled ? g.Hold() : g.clone().Hold();
        }
        else if (GradMode.Enabled)
        {
            leaf.Grad = (old + g).Hold();
        }
        else
        {
            old.add_(g);
        }
    }
}
