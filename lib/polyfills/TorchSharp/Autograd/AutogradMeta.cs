using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>What the graph knows of a tensor; handles to the same tensor share one.</summary>
internal sealed class AutogradMeta
{
    public bool RequiresGrad;               // a leaf that wants its gradient
    public bool RetainGrad;
    public Tensor? Grad;
    public Node? Function;                  // the node that made the tensor
    public int OutputNumber;
    public AccumulateGrad? Accumulator;     // of a leaf
    public Tensor? ViewBase;                // the tensor whose memory this one looks at
    public int ViewVersion;                 // number of in-place writes when Function was last right
    public List<Func<Tensor, Tensor?>>? Hooks;
}
