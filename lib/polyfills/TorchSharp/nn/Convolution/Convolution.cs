using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What convolutions of all ranks share.</summary>
public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    private protected Convolution(string name, long inputs, long outputs, long[] kernel, long[] stride, long[] padding, long[] dilation, PaddingModes mode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(name)
    {
        if (inputs % groups != 0 || outputs % groups != 0) throw new ArgumentException($"in_channels ({inputs}) and out_channels ({outputs}) must be divisible by groups ({groups})");
        (in_channels, out_channels, kernel_size, this.stride, this.padding, this.dilation) = (inputs, outputs, kernel, stride, padding, dilation);
        (padding_mode, this.groups) = (mode, groups);
        weight = new Parameter(empty([outputs, inputs / groups, .. kernel], dtype, device));
        if (bias) this.bias = new Parameter(empty([outputs], dtype, device));
        reset_parameters();
    }

    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>[outputs, inputs / groups, kernel ...].</summary>
    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    public long in_channels { get; }

    public long out_channels { get; }

    public long[]? padding { get; }

    public PaddingModes padding_mode { get; set; }

    public long groups { get; set; }

    public long[] kernel_size { get; set; }

    public long[] stride { get; set; }

    public long[] dilation { get; set; }

    /// <summary>Uniform in ±1/sqrt(inputs of a sum).</summary>
    public void reset_parameters()
    {
        double bound = 1 / Math.Sqrt(nn.init.CalculateFanInAndFanOut(weight).fanIn);
        nn.init.uniform_(weight, -bound, bound);
        if (bias is { } b) nn.init.uniform_(b, -bound, bound);
    }

    /// <summary>The input framed as the padding mode says, and the padding that is left for the convolution.</summary>
    private protected (Tensor Input, long[] Padding) Framed(Tensor input)
    {
        if (padding_mode is PaddingModes.Zeros or PaddingModes.Constant) return (input, padding!);
        long[] pairs = [.. padding!.Reverse().SelectMany(p => new[] { p, p })];
        return (nn.functional.pad(input, pairs, padding_mode), new long[padding!.Length]);
    }
}

/// <summary>Convolution over [batch, channels, length].</summary>
public sealed class Conv1d : Convolution
{
    internal Conv1d(long inputs, long outputs, long kernel, long stride, long padding, long dilation, PaddingModes mode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv1d), inputs, outputs, [kernel], [stride], [padding], [dilation], mode, groups, bias, device, dtype)
    {
    }

    public override Tensor forward(Tensor input)
    {
        var (x, p) = Framed(input);
        return nn.functional.conv1d(x, weight, bias, stride[0], p[0], dilation[0], groups);
    }
}

/// <summary>Convolution over [batch, channels, height, width].</summary>
public sealed class Conv2d : Convolution
{
    internal Conv2d(long inputs, long outputs, long[] kernel, long[] stride, long[] padding, long[] dilation, PaddingModes mode, long groups, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv2d), inputs, outputs, kernel, stride, padding, dilation, mode, groups, bias, device, dtype)
    {
    }

    public override Tensor forward(Tensor input)
    {
        var (x, p) = Framed(input);
        return nn.functional.conv2d(x, weight, bias, stride, p, dilation, groups);
    }
}
