namespace TorchSharp.Kernels;

/// <summary>Softmax and its logarithm over the rows of a contiguous [rows, n], and the gradients from their outputs.</summary>
/// <remarks>Output and input may be the same array. A row with NaN or +∞, or of nothing but −∞, becomes NaN as in PyTorch.</remarks>
internal static unsafe class Softmax
{
    /// <summary>y = exp(x − max x) / Σ.</summary>
    public static void Forward<T>(ReadOnlySpan<T> x, Span<T> y, int rows, int n, Compute compute)
        where T : unmanaged
    {
        Check(x.Length, y.Length, rows, n);
        fixed (T* from = x, to = y)
            Launch.Lanes<SoftmaxRows<T>, T>(new(from, to, n, log: false), rows, 4 * (nint)n, compute);
    }

    /// <summary>y = x − max x − log Σ exp(x − max x).</summary>
    public static void LogForward<T>(ReadOnlySpan<T> x, Span<T> y, int rows, int n, Compute compute)
        where T : unmanaged
    {
        Check(x.Length, y.Length, rows, n);
        fixed (T* from = x, to = y)
            Launch.Lanes<SoftmaxRows<T>, T>(new(from, to, n, log: true), rows, 4 * (nint)n, compute);
    }

    /// <summary>dx = y·(dy − Σ y·dy).</summary>
    public static void Backward<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx, int rows, int n, Compute compute)
        where T : unmanaged
        => Backward(y, dy, dx, rows, n, log: false, compute);

    /// <summary>dx = dy − exp(y)·Σ dy.</summary>
    public static void LogBackward<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx, int rows, int n, Compute compute)
        where T : unmanaged
        => Backward(y, dy, dx, rows, n, log: true, compute);

    private static void Backward<T>(ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx, int rows, int n, bool log, Compute compute)
        where T : unmanaged
    {
        Check(y.Length, dx.Length, rows, n);
        Require.Same(dy.Length, dx.Length, nameof(dy));
        fixed (T* output = y, gradient = dy, to = dx)
            Launch.Lanes<SoftmaxGradientRows<T>, T>(new(output, gradient, to, n, log), rows, 3 * (nint)n, compute);
    }

    private static void Check(int x, int y, int rows, int n)
    {
        Require.Same(x, (nint)rows * n, nameof(x));
        Require.Same(y, (nint)rows * n, nameof(y));
    }
}
