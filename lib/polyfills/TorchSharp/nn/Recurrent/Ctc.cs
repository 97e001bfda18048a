using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>CTC by the forward-backward recursion over the target with blanks between, in double precision and logarithms.</summary>
/// <remarks>The gradient is PyTorch's: that of the loss after a log-softmax, exp(log p) included.</remarks>
internal static class Ctc
{
    public static Tensor Run(Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, bool zeroInfinity)
    {
        if (logProbs.sizes.Length != 3) throw Fail.Native($"log_probs must be [time, batch, classes], not of shape {Fail.Show(logProbs.sizes)}");
        int steps = (int)logProbs.sizes[0], batch = (int)logProbs.sizes[1], classes = (int)logProbs.sizes[2];
        if (blank < 0 || blank >= classes) throw Fail.Native($"blank must be in label range: {blank} for {classes} classes");
        long[] lengths = Lengths("input_lengths", inputLengths, batch), wanted = Lengths("target_lengths", targetLengths, batch);
        double[] logs = logProbs.detach().Raw(ScalarType.Float64).Packed().Span<double>().ToArray();
        var gradient = Tensor.New(logProbs.sizes, ScalarType.Float64, zero: true);
        var losses = Tensor.New([batch], ScalarType.Float64);
        for (int b = 0; b < batch; b++)
        {
            if (lengths[b] > steps) throw Fail.Native($"Expected input_lengths to have value at most {steps}, but got value {lengths[b]}");
            var path = new CtcPath(logs, b, batch, classes, (int)lengths[b], Labels(targets, wanted, b, blank, classes), (int)blank);
            losses.Span<double>()[b] = path.Loss(gradient.Span<double>(), zeroInfinity);
        }
        var slope = gradient.Raw(logProbs.dtype);
        return Graph.Track(losses.Raw(logProbs.dtype), "CtcLossBackward0", [logProbs], [slope], static (n, g) => [n.Saved(0).mul(g.unsqueeze(1))]);
    }

    private static long[] Lengths(string name, Tensor t, int batch)
    {
        long[] values = t.Raw(ScalarType.Int64).Packed().Span<long>().ToArray();
        if (values.Length != batch) throw Fail.Native($"{name} must be of size batch_size: {values.Length} and {batch}");
        if (values.Any(v => v < 0)) throw Fail.Native($"{name} must be non-negative");
        return values;
    }

    /// <summary>The target with blanks between and around its classes.</summary>
    private static int[] Labels(Tensor targets, long[] lengths, int b, long blank, int classes)
    {
        long[] all = targets.Raw(ScalarType.Int64).Packed().Span<long>().ToArray();
        long start = targets.sizes.Length == 2 ? b * targets.sizes[1] : lengths.Take(b).Sum();
        long room = targets.sizes.Length == 2 ? targets.sizes[1] : all.Length - start;
        if (lengths[b] > room) throw Fail.Native($"Expected targets to have size at least {lengths[b]} at dimension 1, but got size {room}");
        var labels = new int[(2 * lengths[b]) + 1];
        Array.Fill(labels, (int)blank);
        for (int i = 0; i < lengths[b]; i++)
        {
            long c = all[start + i];
            if (c < 0 || c >= classes) throw Fail.Native($"targets must be classes from 0 to {classes - 1}, not {c}");
            labels[(2 * i) + 1] = (int)c;
        }
        return labels;
    }
}
