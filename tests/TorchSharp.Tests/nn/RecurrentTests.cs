using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

[Collection("alone")]
public class RecurrentTests
{
    [Fact]
    public void An_lstm_equals_its_unrolled_cell()
    {
        manual_seed(1);
        var layer = LSTM(3, 2, dtype: float64);
        var x = randn(4, 1, 3, float64);
        var (output, h, c) = layer.call(x);
        var state = layer.state_dict();
        double[] hidden = new double[2], cell = new double[2];
        for (int t = 0; t < 4; t++)
        {
            var sums = (state["weight_ih_l0"].mv(x[t, 0]) + state["bias_ih_l0"] + state["weight_hh_l0"].mv(tensor(hidden)) + state["bias_hh_l0"]).data<double>().ToArray();
            for (int k = 0; k < 2; k++)
            {
                cell[k] = (Sigmoid(sums[2 + k]) * cell[k]) + (Sigmoid(sums[k]) * Math.Tanh(sums[4 + k]));
                hidden[k] = Sigmoid(sums[6 + k]) * Math.Tanh(cell[k]);
            }
        }
        Assert.True(output[3, 0].allclose(tensor(hidden), 1e-12) && h[0, 0].allclose(tensor(hidden), 1e-12) && c[0, 0].allclose(tensor(cell), 1e-12)); // float64
    }

    [Fact]
    public void The_reverse_direction_is_the_forward_one_on_the_reversed_sequence()
    {
        var both = GRU(3, 2, bidirectional: true, dtype: float64);
        var one = GRU(3, 2, dtype: float64);
        foreach (var (name, p) in one.named_parameters())
            using (no_grad()) p.copy_(both.get_parameter(name + "_reverse")!);
        var x = randn(5, 2, 3, float64);
        Assert.True(both.call(x).Item1.slice(2, 2, 4, 1).allclose(one.call(x.flip(0)).Item1.flip(0), 1e-12)); // float64
    }

    [Fact]
    public void Batch_first_only_turns_the_sequence()
    {
        manual_seed(2);
        var a = RNN(3, 2, numLayers: 2);
        manual_seed(2);
        var b = RNN(3, 2, numLayers: 2, batchFirst: true);
        var x = randn(5, 2, 3);
        Assert.True(a.call(x).Item1.Equals(b.call(x.transpose(0, 1)).Item1.transpose(0, 1)));
    }

    [Theory]
    [InlineData(new long[] { 1 })]
    [InlineData(new long[] { 1, 2 })]
    [InlineData(new long[] { 2, 2 })]
    [InlineData(new long[] { })]
    public void Ctc_equals_the_sum_over_all_alignments(long[] target)
    {
        const int steps = 4, classes = 3;
        var logs = randn(steps, 1, classes, float64, generator: new Generator(5)).log_softmax(-1);
        double total = 0;
        for (int code = 0; code < 81; code++) // 3^4 alignments
        {
            int[] path = [code % 3, code / 3 % 3, code / 9 % 3, code / 27];
            var spoken = path.Where((c, t) => c != 0 && (t == 0 || path[t - 1] != c)).Select(c => (long)c);
            if (spoken.SequenceEqual(target)) total += Math.Exp(path.Select((c, t) => logs[t, 0, c].item<double>()).Sum());
        }
        var loss = functional.ctc_loss(logs, tensor(target).reshape(1, -1), tensor(new long[] { steps }), tensor(new long[] { target.Length }), reduction: Reduction.Sum);
        Assert.Equal(-Math.Log(total), loss.item<double>(), 1e-12); // float64
    }

    [Fact]
    public void A_target_longer_than_the_input_costs_infinity_or_zero_on_request()
    {
        var logs = zeros(1, 1, 3).log_softmax(-1);
        Tensor target = tensor(new long[,] { { 1, 2 } }), one = tensor(new long[] { 1 }), two = tensor(new long[] { 2 });
        Assert.Equal(float.PositiveInfinity, functional.ctc_loss(logs, target, one, two).item<float>());
        Assert.Equal(0f, functional.ctc_loss(logs, target, one, two, zero_infinity: true).item<float>());
    }

    [Fact]
    public void A_convolution_equals_its_matrix_form()
    {
        var x = randn(1, 1, 5, float64);
        var w = randn(1, 1, 3, float64);
        var matrix = zeros(3, 5, float64);
        for (int i = 0; i < 3; i++) matrix[i].narrow(0, i, 3).copy_(w[0, 0]);
        Assert.True(functional.conv1d(x, w)[0, 0].allclose(matrix.mv(x[0, 0]), 1e-12)); // float64
    }

    private static double Sigmoid(double x) => 1 / (1 + Math.Exp(-x));
}
