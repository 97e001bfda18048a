using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A tensor that a module owns and an optimizer moves. It takes its source over: the source becomes invalid.</summary>
public class Parameter : Tensor
{
    public Parameter(Tensor data, bool requires_grad = true)
        : base(data.Memory, data.dtype, data.sizes, data.strides, data.start)
    {
        TakeOver(data);
        meta = new AutogradMeta { RequiresGrad = requires_grad && (Dtype.IsFloat(dtype) || Dtype.IsComplex(dtype)) };
    }
}
