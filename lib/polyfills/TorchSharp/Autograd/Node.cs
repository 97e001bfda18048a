using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>One step of the graph: turns gradients of its outputs into gradients of its inputs.</summary>
internal abstract class Node(string name, Edge[] next)
{
    private static long s_made;

    /// <summary>Grows with every node, so that a node's inputs always have smaller numbers than it.</summary>
    public readonly long Sequence = Interlocked.Increment(ref s_made);

    public readonly string Name = name;

    public readonly Edge[] Next = next;

    public SavedTensor[] SavedTensors = [];

    public int Outputs = 1;

    /// <summary>Outputs whose gradient is to be kept on the tensor (retain_grad).</summary>
    public List<(int Output, AutogradMeta Meta)>? Retained;

    /// <summary>Whether anybody waits for the gradient of the input.</summary>
    public bool Needs(int input) => Next[input].Node is not null;

    /// <summary>What was saved; throws if it was written over since.</summary>
    public Tensor Saved(int index) => SavedTensors[index].Unpack(this);

    public abstract Tensor?[] Backward(Tensor?[] gradients);

    public void Release()
    {
        foreach (var saved in SavedTensors) saved.Dispose();
    }
}
