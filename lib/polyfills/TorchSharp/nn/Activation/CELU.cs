using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>x, or alpha (exp(x / alpha) - 1) where negative.</summary>
public sealed class CELU : ParameterLessModule<Tensor, Tensor>
{
    internal CELU(double alpha, bool inplace)
        : base(nameof(CELU)) => (this.alpha, this.inplace) = (alpha, inplace);

    public double alpha { get; set; }

    public bool inplace { get; set; }

    public override Tensor forward(Tensor tensor) => inplace ? tensor.celu_(alpha) : tensor.celu(alpha);
}
