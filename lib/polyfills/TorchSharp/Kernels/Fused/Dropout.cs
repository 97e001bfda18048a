namespace TorchSharp.Kernels;

/// <summary>Dropout with a mask that the caller has drawn; forward and backward are the same.</summary>
internal static unsafe class Dropout
{
    /// <summary>y = x·scale where the mask is not 0, 0 elsewhere (even for NaN); scale = 1/(1 − p).</summary>
    public static void Apply<T>(ReadOnlySpan<T> x, ReadOnlySpan<byte> mask, double scale, Span<T> y, Compute compute)
        where T : unmanaged
    {
        Require.Same(mask.Length, x.Length, nameof(mask));
        Require.Same(y.Length, x.Length, nameof(y));
        fixed (T* from = x, to = y)
        fixed (byte* keep = mask)
            Launch.Lanes<Masked<T>, T>(new(from, keep, scale, to), x.Length, 2, compute);
    }

    private readonly struct Masked<T>(T* x, byte* mask, double scale, T* y) : ILaneRange<T>
        where T : unmanaged
    {
        public void Run<S, V>(nint from, nint to)
            where S : struct, ILanes<V, T>
            where V : struct
        {
            T* factors = stackalloc T[S.Count];
            T factor = Number.Of<T>(scale);
            for (nint i = from; i < to; i += S.Count)
            {
                nint left = to - i;
                for (nint j = 0; j < S.Count && j < left; j++)
                    factors[j] = mask[i + j] != 0 ? factor : default;
                V f = S.Load(factors);
                RowMath<S, V, T>.Put(S.Select(S.Equal(f, S.Zero), S.Zero, S.Mul(RowMath<S, V, T>.Some(x + i, left), f)), y + i, left);
            }
        }
    }
}
