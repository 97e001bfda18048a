using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The sigmoid of straight lines.</summary>
public sealed class Hardsigmoid : ParameterLessModule<Tensor, Tensor>
{
    internal Hardsigmoid(bool inplace)
        : base(nameof(Hardsigmoid)) => this.inplace = inplace;

    public bool inplace { get; set; }

    public override Tensor forward(Tensor tensor) => inplace ? tensor.hardsigmoid_() : tensor.hardsigmoid();
}
