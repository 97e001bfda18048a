using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>x times its hard sigmoid.</summary>
public sealed class Hardswish : ParameterLessModule<Tensor, Tensor>
{
    internal Hardswish(bool inplace)
        : base(nameof(Hardswish)) => this.inplace = inplace;

    public bool inplace { get; set; }

    public override Tensor forward(Tensor tensor) => inplace ? tensor.hardswish_() : tensor.hardswish();
}
