using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Gated recurrent units over sequences; gives output and last h.</summary>
public sealed class GRU : nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private readonly RecurrentShape _shape;

    internal GRU(RecurrentShape shape, Device? device, ScalarType? dtype)
        : base(nameof(GRU))
    {
        _shape = shape;
        foreach (var (name, p) in shape.Make(device, dtype)) register_parameter(name, p);
    }

    /// <param name="input">[time, batch, inputs], or [batch, time, inputs] for batchFirst.</param>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null)
    {
        var (output, state) = Recurrence.Run(this, _shape, input, [h0], Cells.Gru);
        return (output, state[0]);
    }

    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

    /// <summary>Nothing to flatten in the embedded engine.</summary>
    public void flatten_parameters()
    {
    }
}
