using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>x, or alpha (exp x - 1) where negative.</summary>
public sealed class ELU : ParameterLessModule<Tensor, Tensor>
{
    internal ELU(double alpha, bool inplace)
        : base(nameof(ELU)) => (this.alpha, this.inplace) = (alpha, inplace);

    public double alpha { get; set; }

    public bool inplace { get; set; }

    public override Tensor forward(Tensor tensor) => inplace ? tensor.elu_(alpha) : tensor.elu(alpha);
}
