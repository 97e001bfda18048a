using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Running sums, products and extremes along the last dimension of contiguous tensors.</summary>
internal static class ScanKernel
{
    public static Tensor Run(Tensor x, bool product)
    {
        var result = Tensor.New(x.sizes, x.dtype);
        switch (x.dtype)
        {
            case ScalarType.Float32: Run<float>(x, result, product); break;
            case ScalarType.Float64: Run<double>(x, result, product); break;
            case ScalarType.Int64: Run<long>(x, result, product); break;
            case ScalarType.Int32: Run<int>(x, result, product); break;
            default: throw Dtype.Unsupported(x.dtype, "cumulative operations");
        }
        return result;
    }

    /// <summary>Where the running extreme last was, the later of equals.</summary>
    public static Tensor Extreme(Tensor x, bool greatest)
    {
        var result = Tensor.New(x.sizes, ScalarType.Int64);
        var from = x.Raw(ScalarType.Float64).Span<double>();
        var to = result.Span<long>();
        int n = Length(x);
        for (int i = 0; i < from.Length; i++)
        {
            int first = i / n * n;
            int best = i == first ? i : first + (int)to[i - 1];
            bool better = double.IsNaN(from[i]) || (greatest ? from[i] >= from[best] : from[i] <= from[best]);
            to[i] = (better ? i : best) - first;
        }
        return result;
    }

    private static void Run<T>(Tensor x, Tensor result, bool product) where T : unmanaged, INumber<T>
    {
        var from = x.Span<T>();
        var to = result.Span<T>();
        int n = Length(x);
        for (int i = 0; i < from.Length; i++)
            to[i] = i % n == 0 ? from[i] : product ? to[i - 1] * from[i] : to[i - 1] + from[i];
    }

    private static int Length(Tensor x) => x.sizes.Length == 0 ? 1 : (int)x.sizes[^1];
}
