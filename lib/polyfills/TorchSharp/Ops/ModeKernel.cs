using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The most frequent value of each row, the smallest of equally frequent ones, at the last place that it stands.</summary>
internal static class ModeKernel
{
    public static Tensor Run(Tensor x)
    {
        var result = Tensor.New(x.sizes, ScalarType.Int64, zero: true);
        int n = (int)x.sizes[^1];
        double[] values = x.Raw(ScalarType.Float64).Span<double>().ToArray();
        for (int first = 0; first < values.Length; first += n)
        {
            var best = values.Skip(first).Take(n).Select((v, i) => (v, i)).GroupBy(p => p.v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
            result.Span<long>()[first] = best.Max(p => p.i);
        }
        return result;
    }
}
