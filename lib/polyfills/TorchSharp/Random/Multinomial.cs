using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Draws categories by their weights.</summary>
internal static class Multinomial
{
    public static void Row(ReadOnlySpan<double> weights, Span<long> result, bool replacement, Generator g)
    {
        double total = 0;
        foreach (double w in weights)
        {
            if (!(w >= 0) || double.IsInfinity(w)) throw Fail.Native($"probability tensor contains either `inf`, `nan` or element < 0: {w}");
            total += w;
        }
        if (total <= 0) throw Fail.Native($"invalid multinomial distribution (sum of probabilities <= 0)");
        if (replacement) With(weights, result, total, g);
        else Without(weights, result, g);
    }

    private static void With(ReadOnlySpan<double> weights, Span<long> result, double total, Generator g)
    {
        var cumulative = new double[weights.Length];
        double sum = 0;
        for (int i = 0; i < weights.Length; i++) cumulative[i] = sum += weights[i] / total;
        foreach (ref long r in result)
        {
            double u = g.NextDouble() * sum;
            int at = Array.BinarySearch(cumulative, u);
            at = at >= 0 ? at + 1 : ~at;
            while (at >= weights.Length || weights[at] == 0) at--;
            r = at;
        }
    }

    /// <summary>The greatest of weight / exponential number (the Gumbel trick).</summary>
    private static void Without(ReadOnlySpan<double> weights, Span<long> result, Generator g)
    {
        var keys = new double[weights.Length];
        var order = new int[weights.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            order[i] = i;
            keys[i] = weights[i] == 0 ? double.NegativeInfinity : weights[i] / -double.LogP1(-g.NextDouble());
        }
        Array.Sort(keys, order);
        for (int i = 0; i < result.Length; i++)
        {
            if (double.IsNegativeInfinity(keys[^(i + 1)])) throw Fail.Native($"invalid multinomial distribution (with replacement=False, not enough non-negative category to sample)");
            result[i] = order[^(i + 1)];
        }
    }
}
