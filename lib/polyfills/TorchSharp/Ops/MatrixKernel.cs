using System.Numerics;
using TorchSharp.Kernels;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The one place that multiplies matrices: floating-point ones by the packed SIMD kernel, integers by plain rows.</summary>
internal static unsafe class MatrixKernel
{
    /// <summary>c = a b for stacks of matrices [batch, m, k] and [batch, k, n] of any strides; c is contiguous.</summary>
    public static void Run(Tensor a, Tensor b, Tensor c)
    {
        if (c.numel() == 0) return;
        if (a.sizes[2] == 0) FillKernel.Run(c, 0);
        else if (a.dtype == ScalarType.Float32) Packed<float>(a, b, c, 1, 0);
        else if (a.dtype == ScalarType.Float64) Packed<double>(a, b, c, 1, 0);
        else if (a.dtype == ScalarType.Int64) Plain<long>(a.Packed(), b.Packed(), c);
        else if (a.dtype == ScalarType.Int32) Plain<int>(a.Packed(), b.Packed(), c);
        else throw Dtype.Unsupported(a.dtype, "matrix products");
    }

    private static void Packed<T>(Tensor a, Tensor b, Tensor c, T alpha, T beta) where T : unmanaged
    {
        fixed (T* x = a.Memory.Span<T>(a.start, Geometry.Extent(a.sizes, a.strides)))
        fixed (T* y = b.Memory.Span<T>(b.start, Geometry.Extent(b.sizes, b.strides)))
        fixed (T* z = c.Span<T>())
        {
            var product = new Product<T>
            {
                M = (nint)c.sizes[1],
                N = (nint)c.sizes[2],
                K = (nint)a.sizes[2],
                Alpha = alpha,
                A = new(x, (nint)a.strides[1], (nint)a.strides[2]),
                B = new(y, (nint)b.strides[1], (nint)b.strides[2]),
                Beta = beta,
                C = new(z, (nint)c.sizes[2], 1),
            };
            if (c.sizes[0] == 1) Gemm.Multiply(product, Threads.Count);
            else Gemm.Batched(product, (int)c.sizes[0], (nint)a.strides[0], (nint)b.strides[0], (nint)(c.sizes[1] * c.sizes[2]), Threads.Count);
        }
    }

    private static void Plain<T>(Tensor a, Tensor b, Tensor c) where T : unmanaged, INumber<T>
    {
        var x = a.Span<T>();
        var y = b.Span<T>();
        var z = c.Span<T>();
        z.Clear();
        int m = (int)c.sizes[1], n = (int)c.sizes[2], k = (int)a.sizes[2];
        for (int row = 0; row < (int)c.sizes[0] * m; row++)
            for (int p = 0; p < k; p++)
                TensorPrimitives.MultiplyAdd(y.Slice(((row / m * k) + p) * n, n), x[(row * k) + p], z.Slice(row * n, n), z.Slice(row * n, n));
    }
}
