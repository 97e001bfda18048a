using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A simple recurrent layer over sequences; gives output and last h.</summary>
public sealed class RNN : nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private readonly RecurrentShape _shape;
    private readonly Recurrence.Cell _cell;

    internal RNN(RecurrentShape shape, nn.NonLinearities nonLinearity, Device? device, ScalarType? dtype)
        : base(nameof(RNN))
    {
        _shape = shape;
        _cell = nonLinearity == nn.NonLinearities.Tanh ? Cells.Tanh : Cells.Relu;
        foreach (var (name, p) in shape.Make(device, dtype)) register_parameter(name, p);
    }

    /// <param name="input">[time, batch, inputs], or [batch, time, inputs] for batchFirst.</param>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null)
    {
        var (output, state) = Recurrence.Run(this, _shape, input, [h0], _cell);
        return (output, state[0]);
    }

    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

    /// <summary>Nothing to flatten in the embedded engine.</summary>
    public void flatten_parameters()
    {
    }
}
