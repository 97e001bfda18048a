using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>A function over arrays, element by element. Input and output may be the same array.</summary>
internal static unsafe class Map
{
    /// <summary>y[i] = F(x[i]).</summary>
    public static void Run<F, T>(ReadOnlySpan<T> x, Span<T> y, Compute compute)
        where F : struct, ILaneFunction
        where T : unmanaged
    {
        Require.Same(y.Length, x.Length, nameof(y));
        fixed (T* from = x, to = y)
            Launch.Lanes<One<F, T>, T>(new One<F, T>(from, to), y.Length, F.Cost, compute);
    }

    /// <summary>c[i] = F(a[i], b[i]).</summary>
    public static void Run<F, T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> c, Compute compute)
        where F : struct, ILaneFunction2
        where T : unmanaged
    {
        Require.Same(b.Length, a.Length, nameof(b));
        Require.Same(c.Length, a.Length, nameof(c));
        fixed (T* left = a, right = b, to = c)
            Launch.Lanes<Two<F, T>, T>(new Two<F, T>(left, right, to), c.Length, F.Cost, compute);
    }

    private readonly struct One<F, T>(T* x, T* y) : ILaneRange<T>
        where F : struct, ILaneFunction
        where T : unmanaged
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run<S, V>(nint from, nint to)
            where S : struct, ILanes<V, T>
            where V : struct
        {
            nint i = from;
            for (; i <= to - S.Count; i += S.Count)
                S.Store(F.Of<S, V, T>(S.Load(x + i)), y + i);
            if (i < to)
                Tail<S, V, T>.Store(F.Of<S, V, T>(Tail<S, V, T>.Load(x + i, to - i, S.Zero)), y + i, to - i);
        }
    }

    private readonly struct Two<F, T>(T* a, T* b, T* c) : ILaneRange<T>
        where F : struct, ILaneFunction2
        where T : unmanaged
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Run<S, V>(nint from, nint to)
            where S : struct, ILanes<V, T>
            where V : struct
        {
            nint i = from;
            for (; i <= to - S.Count; i += S.Count)
                S.Store(F.Of<S, V, T>(S.Load(a + i), S.Load(b + i)), c + i);
            if (i < to)
                Tail<S, V, T>.Store(F.Of<S, V, T>(Tail<S, V, T>.Load(a + i, to - i, S.Zero), Tail<S, V, T>.Load(b + i, to - i, S.Zero)), c + i, to - i);
        }
    }
}
