using static TorchSharp.torch;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp;

/// <summary>Losses of classes, given logarithms of probabilities.</summary>
internal static class ClassLoss
{
    /// <summary>Minus the target's logarithm; a mean is weighted by the targets' weights.</summary>
    public static Tensor Run(Tensor log, Tensor target, Tensor? weight, long ignore, Reduction reduction)
    {
        int dim = Check(log, target, ignore);
        var counted = target.ne(ignore);
        var safe = target.masked_fill(target.eq(ignore), 0);
        var loss = log.gather(dim, safe.unsqueeze(dim)).squeeze(dim).neg();
        var weights = Weights(log, safe, weight, counted);
        return Finish(loss * weights, weights, reduction);
    }

    /// <summary>Minus the mean over classes of the weighted logarithms: what label smoothing adds.</summary>
    public static Tensor Smooth(Tensor log, Tensor target, Tensor? weight, long ignore, Reduction reduction)
    {
        int dim = Check(log, target, ignore);
        var counted = target.ne(ignore).to_type(log.dtype);
        var weighted = weight is null ? log : log * Spread(weight, log, dim);
        var loss = weighted.sum(dim).neg().div(log.sizes[dim]) * counted;
        var weights = Weights(log, target.masked_fill(target.eq(ignore), 0), weight, target.ne(ignore));
        return Finish(loss, weights, reduction);
    }

    /// <summary>Targets that are probabilities; a mean is over the batch.</summary>
    public static Tensor Soft(Tensor log, Tensor target, Tensor? weight, Reduction reduction, double smoothing)
    {
        if (!log.sizes.AsSpan().SequenceEqual(target.sizes)) throw Fail.Native($"Expected probabilities of input's shape {Fail.Show(log.sizes)}, but got {Fail.Show(target.sizes)}");
        int dim = log.sizes.Length == 1 ? 0 : 1;
        if (smoothing > 0) target = (target * (1 - smoothing)) + (smoothing / log.sizes[dim]);
        var product = log * target;
        var loss = (weight is null ? product : product * Spread(weight, log, dim)).sum(dim).neg();
        return reduction == Reduction.None ? loss : reduction == Reduction.Sum ? loss.sum() : loss.sum() / (log.numel() / log.sizes[dim]);
    }

    private static Tensor Finish(Tensor loss, Tensor weights, Reduction reduction) => reduction switch
    {
        Reduction.None => loss,
        Reduction.Sum => loss.sum(),
        _ => loss.sum() / weights.sum(),
    };

    private static Tensor Weights(Tensor log, Tensor target, Tensor? weight, Tensor counted)
    {
        var mask = counted.to_type(log.dtype);
        return weight is null ? mask : weight.index_select(0, target.reshape(-1)).view(target.sizes) * mask;
    }

    private static Tensor Spread(Tensor weight, Tensor log, int dim) => weight.view([.. Enumerable.Range(0, log.sizes.Length).Select(i => i == dim ? -1L : 1L)]);

    private static int Check(Tensor log, Tensor target, long ignore)
    {
        if (target.dtype != ScalarType.Int64) throw Fail.Native($"expected scalar type Long but found {target.dtype}");
        int dim = log.sizes.Length == 1 ? 0 : 1;
        long[] expected = [.. log.sizes[..dim], .. log.sizes[(dim + 1)..]];
        if (!expected.AsSpan().SequenceEqual(target.sizes))
            throw Fail.Native($"Expected target size {Fail.Show(expected)}, got {Fail.Show(target.sizes)} for input {Fail.Show(log.sizes)}");
        long classes = log.sizes[dim];
        foreach (long t in target.Packed().Span<long>())
            if (t != ignore && (t < 0 || t >= classes)) throw Fail.Native($"Target {t} is out of bounds: classes run from 0 to {classes - 1}.");
        return dim;
    }
}
