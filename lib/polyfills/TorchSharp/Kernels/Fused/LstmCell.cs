namespace TorchSharp.Kernels;

/// <summary>What follows the matrix products in one step of an LSTM: gates in PyTorch's order i, f, g, o side by side in a row of 4·hidden.</summary>
internal static unsafe class LstmCell
{
    /// <summary>gates [batch, 4·hidden]: sums in, activations out. c = f·cBefore + i·g, h = o·tanh c, all [batch, hidden].</summary>
    public static void Forward<T>(Span<T> gates, ReadOnlySpan<T> cBefore, Span<T> c, Span<T> h, int hidden, Compute compute)
        where T : unmanaged
    {
        Require.Same(gates.Length, 4 * c.Length, nameof(gates));
        Require.Same(cBefore.Length, c.Length, nameof(cBefore));
        Require.Same(h.Length, c.Length, nameof(h));
        fixed (T* g = gates, before = cBefore, cell = c, output = h)
            Launch.Lanes<LstmRows<T>, T>(new(g, before, cell, output, hidden), c.Length / hidden, 16 * (nint)hidden, compute);
    }

    /// <summary>From the gradients of h and of c (empty: none) and what the forward left: gradients of the sums [batch, 4·hidden] and of cBefore.</summary>
    public static void Backward<T>(
        ReadOnlySpan<T> gates, ReadOnlySpan<T> cBefore, ReadOnlySpan<T> c, ReadOnlySpan<T> dh, ReadOnlySpan<T> dc, Span<T> dGates, Span<T> dcBefore, int hidden,
        Compute compute)
        where T : unmanaged
    {
        Require.Same(gates.Length, 4 * c.Length, nameof(gates));
        Require.Same(dGates.Length, gates.Length, nameof(dGates));
        Require.Same(cBefore.Length, c.Length, nameof(cBefore));
        Require.Same(dh.Length, c.Length, nameof(dh));
        Require.SameOrNone(dc.Length, c.Length, nameof(dc));
        Require.Same(dcBefore.Length, c.Length, nameof(dcBefore));
        fixed (T* g = gates, before = cBefore, cell = c, gh = dh, gc = dc, to = dGates, back = dcBefore)
            Launch.Lanes<LstmGradientRows<T>, T>(new(g, before, cell, gh, gc, to, back, hidden), c.Length / hidden, 8 * (nint)hidden, compute);
    }
}
