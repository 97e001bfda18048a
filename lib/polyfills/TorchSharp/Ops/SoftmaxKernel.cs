using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Softmax and its logarithm along the last dimension of contiguous tensors.</summary>
internal static class SoftmaxKernel
{
    public static Tensor Run(Tensor x, bool log)
    {
        var result = Tensor.New(x.sizes, x.dtype);
        if (x.dtype == ScalarType.Float32) Run<float>(x, result, log);
        else if (x.dtype == ScalarType.Float64) Run<double>(x, result, log);
        else throw Dtype.Unsupported(x.dtype, "softmax");
        return result;
    }

    private static void Run<T>(Tensor x, Tensor result, bool log) where T : unmanaged, IFloatingPointIeee754<T>
    {
        int n = x.sizes.Length == 0 ? 1 : (int)x.sizes[^1];
        var from = x.Span<T>();
        var to = result.Span<T>();
        for (int i = 0; i + n <= from.Length && n > 0; i += n)
        {
            if (log) LogRow<T>(from.Slice(i, n), to.Slice(i, n));
            else Row<T>(from.Slice(i, n), to.Slice(i, n));
        }
    }

    private static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        TensorPrimitives.Subtract(x, TensorPrimitives.Max(x), y);
        TensorPrimitives.Exp<T>(y, y);
        TensorPrimitives.Multiply(y, T.One / TensorPrimitives.Sum<T>(y), y);
    }

    private static void LogRow<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        var max = TensorPrimitives.Max(x);
        TensorPrimitives.Subtract(x, max, y);
        TensorPrimitives.Exp<T>(y, y);
        TensorPrimitives.Subtract(x, max + T.Log(TensorPrimitives.Sum<T>(y)), y);
    }
}
