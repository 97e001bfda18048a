using TorchSharp.Kernels;
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

    private static void Run<T>(Tensor x, Tensor result, bool log) where T : unmanaged
    {
        int n = x.sizes.Length == 0 ? 1 : (int)x.sizes[^1];
        var from = x.Span<T>();
        if (from.IsEmpty) return;
        if (log) Softmax.LogForward(from, result.Span<T>(), from.Length / n, n, Threads.Count);
        else Softmax.Forward(from, result.Span<T>(), from.Length / n, n, Threads.Count);
    }
}
