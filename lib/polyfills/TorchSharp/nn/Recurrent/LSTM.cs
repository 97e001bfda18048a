using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Long short-term memory over sequences; gives output, last h and last c.</summary>
public sealed class LSTM : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    private readonly RecurrentShape _shape;

    internal LSTM(RecurrentShape shape, Device? device, ScalarType? dtype)
        : base(nameof(LSTM))
    {
        _shape = shape;
        foreach (var (name, p) in shape.Make(device, dtype)) register_parameter(name, p);
    }

    /// <param name="input">[time, batch, inputs], or [batch, time, inputs] for batchFirst.</param>
    public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
    {
        var (output, state) = Recurrence.Run(this, _shape, input, [h0_c0?.Item1, h0_c0?.Item2], Cells.Lstm);
        return (output, state[0], state[1]);
    }

    public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

    /// <summary>Nothing to flatten in the embedded engine.</summary>
    public void flatten_parameters()
    {
    }
}
