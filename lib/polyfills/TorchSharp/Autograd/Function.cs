using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>A node whose backward is a function of the gradient of its only output.</summary>
internal sealed class SingleNode(string name, Edge[] next, Func<Node, Tensor, Tensor?[]> backward) : Node(name, next)
{
    public override Tensor?[] Backward(Tensor?[] gradients) => gradients[0] is { } g ? backward(this, g) : new Tensor?[Next.Length];
}

/// <summary>A node with several outputs, some of whose gradients may be missing.</summary>
internal sealed class MultiNode(string name, Edge[] next, Func<Node, Tensor?[], Tensor?[]> backward) : Node(name, next)
{
    public override Tensor?[] Backward(Tensor?[] gradients) => backward(this, gradients);
}
