namespace TorchSharp.Kernels;

/// <summary>Cross-entropy of logits [rows, n] with classes, without the matrix of probabilities: the forward keeps one number a row for the backward.</summary>
internal static unsafe class CrossEntropy
{
    /// <summary>
    /// logSum = log Σ exp(x − max x); loss = (1 − smoothing)·(logSum + max x − x[target]) + smoothing·mean(logSum + max x − x). A row whose target is
    /// <paramref name="ignore"/> has loss 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A target that is no class and is not ignored.</exception>
    public static void Forward<T>(
        ReadOnlySpan<T> x, ReadOnlySpan<long> targets, Span<T> losses, Span<T> logSums, int n, long ignore, double smoothing, Compute compute)
        where T : unmanaged
    {
        int rows = Check(x.Length, targets, n, ignore);
        Require.Same(losses.Length, rows, nameof(losses));
        Require.Same(logSums.Length, rows, nameof(logSums));
        fixed (T* logits = x, loss = losses, sums = logSums)
        fixed (long* classes = targets)
            Launch.Lanes<CrossEntropyRows<T>, T>(new(logits, classes, loss, sums, n, ignore, smoothing), rows, 3 * (nint)n, compute);
    }

    /// <summary>dx = gradient·(softmax x − (1 − smoothing)·onehot − smoothing/n); one gradient a row, or one number for all; 0 where ignored.</summary>
    public static void Backward<T>(
        ReadOnlySpan<T> x, ReadOnlySpan<long> targets, ReadOnlySpan<T> logSums, ReadOnlySpan<T> gradient, Span<T> dx, int n, long ignore, double smoothing,
        Compute compute)
        where T : unmanaged
    {
        int rows = Check(x.Length, targets, n, ignore);
        Require.Same(dx.Length, x.Length, nameof(dx));
        Require.Same(logSums.Length, rows, nameof(logSums));
        Require.Same(gradient.Length, gradient.Length == 1 ? 1 : rows, nameof(gradient));
        fixed (T* logits = x, sums = logSums, g = gradient, to = dx)
        fixed (long* classes = targets)
            Launch.Lanes<CrossEntropyGradientRows<T>, T>(
                new(logits, classes, sums, g, gradient.Length == 1 ? 0 : 1, to, n, ignore, smoothing), rows, 3 * (nint)n, compute);
    }

    private static int Check(int length, ReadOnlySpan<long> targets, int n, long ignore)
    {
        Require.Same(length, (nint)targets.Length * n, "x");
        foreach (long target in targets)
            if (target != ignore)
                Require.Index(target, n, nameof(targets));
        return targets.Length;
    }
}
