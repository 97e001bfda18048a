using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Rows of a table by their numbers.</summary>
public sealed class Embedding : nn.Module<Tensor, Tensor>
{
    private readonly long? _padding;
    private readonly double? _maxNorm;
    private readonly double _normType;

    internal Embedding(Parameter weight, long? padding, double? maxNorm, double normType)
        : base(nameof(Embedding))
    {
        (_padding, _maxNorm, _normType) = (padding < 0 ? padding + weight.sizes[0] : padding, maxNorm, normType);
        this.weight = weight;
    }

    /// <summary>[rows, size of a row].</summary>
    public Parameter? weight
    {
        get => get_parameter(nameof(weight));
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <param name="input">Row numbers, Int64 or Int32, any shape.</param>
    public override Tensor forward(Tensor input)
    {
        if (_maxNorm is { } max) Shorten(input, max);
        return EmbeddingLookup.Run(weight!, input, _padding);
    }

    private void Shorten(Tensor input, double max)
    {
        using var mode = no_grad();
        var rows = input.reshape(-1).unique().output;
        weight!.index_copy_(0, rows, weight.index_select(0, rows).renorm((float)_normType, 0, (float)max));
    }
}
