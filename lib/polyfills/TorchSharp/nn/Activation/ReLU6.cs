using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>x cut to 0 to 6.</summary>
public sealed class ReLU6 : ParameterLessModule<Tensor, Tensor>
{
    internal ReLU6(bool inplace)
        : base(nameof(ReLU6)) => this.inplace = inplace;

    public bool inplace { get; set; }

    public override Tensor forward(Tensor tensor) => inplace ? tensor.relu6_() : tensor.relu6();
}
