using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Calls of the fused kernels for either precision. Nothing here is recorded in the graph.</summary>
internal static class FusedRows
{
    public static Tensor Map<F>(Tensor x) where F : struct, ILaneFunction
    {
        var (from, result) = (x.Packed(), Tensor.New(x.sizes, x.dtype));
        if (x.dtype == ScalarType.Float32) Kernels.Map.Run<F, float>(from.Span<float>(), result.Span<float>(), Threads.Count);
        else Kernels.Map.Run<F, double>(from.Span<double>(), result.Span<double>(), Threads.Count);
        return result;
    }

    public static Tensor Map<F>(Tensor a, Tensor b) where F : struct, ILaneFunction2
    {
        var (x, y, result) = (a.Packed(), b.Packed(), Tensor.New(a.sizes, a.dtype));
        if (a.dtype == ScalarType.Float32) Kernels.Map.Run<F, float>(x.Span<float>(), y.Span<float>(), result.Span<float>(), Threads.Count);
        else Kernels.Map.Run<F, double>(x.Span<double>(), y.Span<double>(), result.Span<double>(), Threads.Count);
        return result;
    }

    public static Tensor Softmax(Tensor x, bool log)
    {
        var result = Tensor.New(x.sizes, x.dtype);
        int n = x.sizes.Length == 0 ? 1 : (int)x.sizes[^1], rows = n == 0 ? 0 : (int)(x.numel() / n);
        if (rows == 0) return result;
        if (x.dtype == ScalarType.Float32) Softmax<float>(x, result, rows, n, log);
        else if (x.dtype == ScalarType.Float64) Softmax<double>(x, result, rows, n, log);
        else throw Dtype.Unsupported(x.dtype, "softmax");
        return result;
    }

    public static Tensor SoftmaxGradient(Tensor y, Tensor g, bool log)
    {
        var (packed, result) = (g.Packed(), Tensor.New(y.sizes, y.dtype));
        int n = y.sizes.Length == 0 ? 1 : (int)y.sizes[^1], rows = n == 0 ? 0 : (int)(y.numel() / n);
        if (rows == 0) return result;
        if (y.dtype == ScalarType.Float32) SoftmaxGradient<float>(y, packed, result, rows, n, log);
        else SoftmaxGradient<double>(y, packed, result, rows, n, log);
        return result;
    }

    public static void LayerNorm<T>(Tensor x, Tensor? weight, Tensor? bias, Tensor y, Tensor means, Tensor roots, int n, double eps) where T : unmanaged =>
        Norm.LayerForward<T>(x.Span<T>(), Flat<T>(weight), Flat<T>(bias), y.Span<T>(), means.Span<T>(), roots.Span<T>(), n, eps, Threads.Count);

    public static void LayerNormGradient<T>(Tensor x, Tensor? weight, Tensor means, Tensor roots, Tensor g, Tensor dx, Tensor? dw, Tensor? db, int n) where T : unmanaged =>
        Norm.Backward<T>(x.Span<T>(), Flat<T>(weight), means.Span<T>(), roots.Span<T>(), g.Span<T>(), dx.Span<T>(), Flat<T>(dw), Flat<T>(db), n, Threads.Count);

    private static Span<T> Flat<T>(Tensor? t) where T : unmanaged => t is null ? [] : t.Packed().Span<T>();

    private static void Softmax<T>(Tensor x, Tensor y, int rows, int n, bool log) where T : unmanaged
    {
        if (log) Kernels.Softmax.LogForward<T>(x.Span<T>(), y.Span<T>(), rows, n, Threads.Count);
        else Kernels.Softmax.Forward<T>(x.Span<T>(), y.Span<T>(), rows, n, Threads.Count);
    }

    private static void SoftmaxGradient<T>(Tensor y, Tensor g, Tensor dx, int rows, int n, bool log) where T : unmanaged
    {
        if (log) Kernels.Softmax.LogBackward<T>(y.Span<T>(), g.Span<T>(), dx.Span<T>(), rows, n, Threads.Count);
        else Kernels.Softmax.Backward<T>(y.Span<T>(), g.Span<T>(), dx.Span<T>(), rows, n, Threads.Count);
    }
}
