namespace TorchSharp.Kernels;

/// <summary>Layer norm and RMS norm over the rows of a contiguous [rows, n]. Empty weight or bias: none.</summary>
internal static unsafe class Norm
{
    /// <summary>y = (x − mean)·rstd·weight + bias with rstd = 1/√(variance + eps); mean and rstd are kept, one a row, for the backward.</summary>
    public static void LayerForward<T>(
        ReadOnlySpan<T> x, ReadOnlySpan<T> weight, ReadOnlySpan<T> bias, Span<T> y, Span<T> means, Span<T> rstds, int n, double eps, Compute compute)
        where T : unmanaged
    {
        Require.Same(means.Length, rstds.Length, nameof(means));
        Forward(x, weight, bias, y, means, rstds, n, eps, compute);
    }

    /// <summary>y = x·rstd·weight with rstd = 1/√(mean x² + eps).</summary>
    public static void RmsForward<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> weight, Span<T> y, Span<T> rstds, int n, double eps, Compute compute)
        where T : unmanaged
        => Forward(x, weight, [], y, [], rstds, n, eps, compute);

    /// <summary>
    /// dx (overwritten), dWeight and dBias (added to; empty: not wanted). No means: RMS norm. Parts of the rows are summed apart and added in order, so
    /// the result repeats bit for bit at one number of threads.
    /// </summary>
    public static void Backward<T>(
        ReadOnlySpan<T> x, ReadOnlySpan<T> weight, ReadOnlySpan<T> means, ReadOnlySpan<T> rstds, ReadOnlySpan<T> dy, Span<T> dx, Span<T> dWeight, Span<T> dBias,
        int n, Compute compute)
        where T : unmanaged
    {
        int rows = rstds.Length, parts = Math.Clamp(rows * n / (int)Launch.Grain, 1, Math.Max(1, compute.Threads));
        Require.Same(x.Length, (nint)rows * n, nameof(x));
        Require.Same(dy.Length, x.Length, nameof(dy));
        Require.Same(dx.Length, x.Length, nameof(dx));
        Require.SameOrNone(weight.Length, n, nameof(weight));
        Require.SameOrNone(means.Length, rows, nameof(means));
        Require.SameOrNone(dWeight.Length, n, nameof(dWeight));
        Require.SameOrNone(dBias.Length, n, nameof(dBias));
        T* sums = Scratch.Get<T>(ScratchSlot.Kernel, 2 * (nint)parts * n);
        new Span<T>(sums, 2 * parts * n).Clear();
        fixed (T* input = x, w = weight, m = means, r = rstds, g = dy, to = dx, gw = dWeight, gb = dBias)
        {
            var kernel = new NormGradientRows<T>(input, w, m, r, g, to, sums, rows, n, parts);
            Launch.Lanes<NormGradientRows<T>, T>(kernel, parts, rows * (nint)n, compute);
            var total = new NormGradientSums<T>(sums, gw, gb, parts, n);
            Launch.Lanes<NormGradientSums<T>, T>(total, 1, 0, compute);
        }
    }

    private static void Forward<T>(
        ReadOnlySpan<T> x, ReadOnlySpan<T> weight, ReadOnlySpan<T> bias, Span<T> y, Span<T> means, Span<T> rstds, int n, double eps, Compute compute)
        where T : unmanaged
    {
        Require.Same(x.Length, (nint)rstds.Length * n, nameof(x));
        Require.Same(y.Length, x.Length, nameof(y));
        Require.SameOrNone(weight.Length, n, nameof(weight));
        Require.SameOrNone(bias.Length, n, nameof(bias));
        fixed (T* input = x, w = weight, b = bias, to = y, m = means, r = rstds)
            Launch.Lanes<NormRows<T>, T>(new(input, w, b, to, m, r, n, eps), rstds.Length, 3 * (nint)n, compute);
    }
}
