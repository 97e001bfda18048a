using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Runs recurrent layers over sequences: one matrix product for all inputs, one a step for the state.</summary>
internal static class Recurrence
{
    /// <summary>One step: the input's sums (bias_ih included), the state's sums, the state before; gives the state after (h first).</summary>
    public delegate Tensor[] Cell(Tensor fromInput, Tensor fromState, Tensor[] state);

    /// <param name="input">[time, batch, inputs], or [batch, time, inputs] for batch first.</param>
    /// <param name="state">Each [layers · directions, batch, hidden], or null for zeros.</param>
    public static (Tensor Output, Tensor[] State) Run(nn.Module owner, RecurrentShape shape, Tensor input, Tensor?[] state, Cell cell)
    {
        if (input.sizes.Length != 3) throw Fail.Native($"input must have 3 dimensions, got {input.sizes.Length}");
        if (input.sizes[2] != shape.Inputs) throw Fail.Native($"input.size(-1) must be equal to input_size. Expected {shape.Inputs}, got {input.sizes[2]}");
        var x = shape.BatchFirst ? input.transpose(0, 1) : input;
        Tensor[] first = [.. state.Select(s => Initial(shape, x, s))];
        var last = first.Select(_ => new List<Tensor>()).ToArray();
        for (long layer = 0; layer < shape.Layers; layer++)
        {
            var outputs = new Tensor[shape.Directions];
            for (int d = 0; d < shape.Directions; d++)
            {
                long at = (layer * shape.Directions) + d;
                (outputs[d], var end) = Direction(owner, shape, x, [.. first.Select(s => s[at])], layer, d, cell);
                for (int k = 0; k < end.Length; k++) last[k].Add(end[k]);
            }
            x = outputs.Length == 1 ? outputs[0] : cat(outputs, -1);
            if (shape.Dropout > 0 && layer < shape.Layers - 1) x = nn.functional.dropout(x, shape.Dropout, owner.training);
        }
        return (shape.BatchFirst ? x.transpose(0, 1) : x, [.. last.Select(l => stack(l))]);
    }

    private static Tensor Initial(RecurrentShape shape, Tensor x, Tensor? state)
    {
        long[] expected = [shape.Layers * shape.Directions, x.sizes[1], shape.Hidden];
        if (state is null) return zeros(expected, x.dtype);
        if (!state.sizes.AsSpan().SequenceEqual(expected)) throw Fail.Native($"Expected hidden size {Fail.Show(expected)}, got {Fail.Show(state.sizes)}");
        return state;
    }

    private static (Tensor, Tensor[]) Direction(nn.Module owner, RecurrentShape shape, Tensor x, Tensor[] state, long layer, int direction, Cell cell)
    {
        string suffix = RecurrentShape.Suffix(layer, direction);
        Parameter? Get(string name) => owner.get_parameter(name + suffix);
        var sums = nn.functional.linear(x, Get("weight_ih")!, Get("bias_ih"));
        Tensor recurrent = Get("weight_hh")!, transposed = recurrent.t();
        var bias = Get("bias_hh");
        int steps = (int)x.sizes[0];
        var outputs = new Tensor[steps];
        for (int i = 0; i < steps; i++)
        {
            int t = direction == 0 ? i : steps - 1 - i;
            var fromState = state[0].mm(transposed);
            state = cell(sums[t], bias is null ? fromState : fromState + bias, state);
            outputs[t] = state[0];
        }
        return (stack(outputs), state);
    }
}
