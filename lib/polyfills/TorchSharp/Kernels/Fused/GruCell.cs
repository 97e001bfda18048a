namespace TorchSharp.Kernels;

/// <summary>What follows the matrix products in one step of a GRU: parts in PyTorch's order r, z, n side by side in a row of 3·hidden.</summary>
internal static unsafe class GruCell
{
    /// <summary>
    /// fromX, fromH [batch, 3·hidden]: W·x + b and U·hBefore + b. r = σ(x + h), z = σ(x + h), n = tanh(x + r·h), h = n + z·(hBefore − n); r, z, n go to
    /// <paramref name="gates"/> for the backward.
    /// </summary>
    public static void Forward<T>(ReadOnlySpan<T> fromX, ReadOnlySpan<T> fromH, ReadOnlySpan<T> hBefore, Span<T> gates, Span<T> h, int hidden, Compute compute)
        where T : unmanaged
    {
        Require.Same(fromX.Length, 3 * h.Length, nameof(fromX));
        Require.Same(fromH.Length, 3 * h.Length, nameof(fromH));
        Require.Same(gates.Length, 3 * h.Length, nameof(gates));
        Require.Same(hBefore.Length, h.Length, nameof(hBefore));
        fixed (T* x = fromX, u = fromH, before = hBefore, g = gates, output = h)
            Launch.Lanes<GruRows<T>, T>(new(x, u, before, g, output, hidden), h.Length / hidden, 12 * (nint)hidden, compute);
    }

    /// <summary>Gradients of both sums and, by the direct way (z) alone, of hBefore; the way through fromH is the caller's matrix product.</summary>
    public static void Backward<T>(
        ReadOnlySpan<T> gates, ReadOnlySpan<T> fromH, ReadOnlySpan<T> hBefore, ReadOnlySpan<T> dh, Span<T> dFromX, Span<T> dFromH, Span<T> dhBefore, int hidden,
        Compute compute)
        where T : unmanaged
    {
        Require.Same(gates.Length, 3 * dh.Length, nameof(gates));
        Require.Same(fromH.Length, 3 * dh.Length, nameof(fromH));
        Require.Same(hBefore.Length, dh.Length, nameof(hBefore));
        Require.Same(dFromX.Length, 3 * dh.Length, nameof(dFromX));
        Require.Same(dFromH.Length, 3 * dh.Length, nameof(dFromH));
        Require.Same(dhBefore.Length, dh.Length, nameof(dhBefore));
        fixed (T* g = gates, u = fromH, before = hBefore, d = dh, x = dFromX, uh = dFromH, back = dhBefore)
            Launch.Lanes<GruGradientRows<T>, T>(new(g, u, before, d, x, uh, back, hidden), dh.Length / hidden, 6 * (nint)hidden, compute);
    }
}
