using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Each sample's last dimensions brought to mean 0 and variance 1, then scaled and shifted.</summary>
public sealed class LayerNorm : nn.Module<Tensor, Tensor>
{
    internal LayerNorm(long[] shape, double eps, bool affine, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(LayerNorm))
    {
        (normalized_shape, this.eps, elementwise_affine) = (shape, eps, affine);
        if (affine) ConditionallyRegisterParameter(nameof(weight), new Parameter(ones(shape, dtype, device)));
        if (affine && bias) this.bias = new Parameter(zeros(shape, dtype, device));
    }

    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    public long[] normalized_shape { get; set; }

    public double eps { get; set; }

    public bool elementwise_affine { get; set; }

    public void reset_parameters()
    {
        if (!elementwise_affine) return;
        nn.init.ones_(weight);
        if (bias is { } b) nn.init.zeros_(b);
    }

    public override Tensor forward(Tensor tensor) => nn.functional.layer_norm(tensor, normalized_shape, elementwise_affine ? weight : null, bias, eps);
}
