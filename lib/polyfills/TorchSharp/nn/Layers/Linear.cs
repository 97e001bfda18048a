using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>y = x Wᵀ + b over the last dimension.</summary>
public sealed class Linear : nn.Module<Tensor, Tensor>
{
    internal Linear(Parameter weight, Parameter? bias)
        : base(nameof(Linear))
    {
        (this.weight, this.bias) = (weight, bias);
        (out_features, in_features) = (weight.sizes[0], weight.sizes[1]);
    }

    /// <summary>[outputs].</summary>
    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>[outputs, inputs].</summary>
    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    public long in_features { get; set; }

    public long out_features { get; set; }

    public override Tensor forward(Tensor tensor) => nn.functional.linear(tensor, weight, bias);

    /// <summary>Both uniform in ±1/sqrt(inputs), as PyTorch's kaiming_uniform_ with a = sqrt 5.</summary>
    internal static Linear Make(long inputs, long outputs, bool hasBias, Device? device, ScalarType? dtype)
    {
        var weight = new Parameter(empty([outputs, inputs], dtype, device));
        double bound = inputs > 0 ? 1 / Math.Sqrt(inputs) : 0;
        nn.init.uniform_(weight, -bound, bound);
        var bias = hasBias ? new Parameter(empty([outputs], dtype, device)) : null;
        if (bias is not null) nn.init.uniform_(bias, -bound, bound);
        return new Linear(weight, bias);
    }
}
