using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Sums over one row, shared by the kernels that normalise rows.</summary>
internal static unsafe class RowMath<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>The largest number of the row; −∞ of an empty one. NaN may be passed over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T Max(T* x, nint n)
    {
        V low = S.Of(double.NegativeInfinity), best = low, second = low, third = low, fourth = low; // four, so that none waits for the one before
        nint i = 0;
        for (; i <= n - (4 * S.Count); i += 4 * S.Count)
        {
            best = S.Max(S.Load(x + i), best);
            second = S.Max(S.Load(x + i + S.Count), second);
            third = S.Max(S.Load(x + i + (2 * S.Count)), third);
            fourth = S.Max(S.Load(x + i + (3 * S.Count)), fourth);
        }
        best = S.Max(S.Max(best, second), S.Max(third, fourth));
        for (; i <= n - S.Count; i += S.Count)
            best = S.Max(S.Load(x + i), best);
        if (i < n)
            best = S.Max(Tail<S, V, T>.Load(x + i, n - i, low), best);
        return S.Largest(best);
    }

    /// <summary>Σ x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T Sum(T* x, nint n)
    {
        V a = S.Zero, b = S.Zero;
        nint i = 0;
        for (; i <= n - (2 * S.Count); i += 2 * S.Count)
        {
            a = S.Add(a, S.Load(x + i));
            b = S.Add(b, S.Load(x + i + S.Count));
        }
        for (; i < n; i += S.Count)
            a = S.Add(a, Some(x + i, n - i));
        return S.Sum(S.Add(a, b));
    }

    /// <summary>Σ x·y.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T Dot(T* x, T* y, nint n)
    {
        V a = S.Zero, b = S.Zero;
        nint i = 0;
        for (; i <= n - (2 * S.Count); i += 2 * S.Count)
        {
            a = S.MulAdd(S.Load(x + i), S.Load(y + i), a);
            b = S.MulAdd(S.Load(x + i + S.Count), S.Load(y + i + S.Count), b);
        }
        for (; i < n; i += S.Count)
            a = S.MulAdd(Some(x + i, n - i), Some(y + i, n - i), a);
        return S.Sum(S.Add(a, b));
    }

    /// <summary>Σ (x − center)².</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T SquaresAround(T* x, T center, nint n)
    {
        V a = S.Zero, c = S.All(center);
        nint i = 0;
        for (; i <= n - S.Count; i += S.Count)
        {
            V d = S.Sub(S.Load(x + i), c);
            a = S.MulAdd(d, d, a);
        }
        if (i < n)
        {
            V d = S.Sub(Tail<S, V, T>.Load(x + i, n - i, c), c);
            a = S.MulAdd(d, d, a);
        }
        return S.Sum(a);
    }

    /// <summary>Σ exp(x − shift), each term also written to <paramref name="y"/> unless that is null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static T ExpSum(T* x, T* y, T shift, nint n)
    {
        V a = S.Zero, m = S.All(shift);
        nint i = 0;
        for (; i <= n - S.Count; i += S.Count)
        {
            V e = LaneExp<S, V, T>.Exp(S.Sub(S.Load(x + i), m));
            if (y != null)
                S.Store(e, y + i);
            a = S.Add(a, e);
        }
        if (i < n)
        {
            V e = LaneExp<S, V, T>.Exp(S.Sub(Tail<S, V, T>.Load(x + i, n - i, S.Of(double.NegativeInfinity)), m));
            if (y != null)
                Tail<S, V, T>.Store(e, y + i, n - i);
            a = S.Add(a, e); // exp(−∞) = 0 beyond the row
        }
        return S.Sum(a);
    }

    /// <summary>y = (x − first) − second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Subtract(T* x, T* y, T first, T second, nint n)
    {
        V a = S.All(first), b = S.All(second);
        for (nint i = 0; i < n; i += S.Count)
            Put(S.Sub(S.Sub(Some(x + i, n - i), a), b), y + i, n - i);
    }

    /// <summary>y = x·factor + shift.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Affine(T* x, T* y, T factor, T shift, nint n)
    {
        V f = S.All(factor), s = S.All(shift);
        nint i = 0;
        for (; i <= n - S.Count; i += S.Count)
            S.Store(S.MulAdd(S.Load(x + i), f, s), y + i);
        if (i < n)
            Tail<S, V, T>.Store(S.MulAdd(Tail<S, V, T>.Load(x + i, n - i, S.Zero), f, s), y + i, n - i);
    }

    /// <summary>y += x·factor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled(T* x, T* y, T factor, nint n)
    {
        V f = S.All(factor);
        nint i = 0;
        for (; i <= n - S.Count; i += S.Count)
            S.Store(S.MulAdd(S.Load(x + i), f, S.Load(y + i)), y + i);
        if (i < n)
            Tail<S, V, T>.Store(S.MulAdd(Some(x + i, n - i), f, Some(y + i, n - i)), y + i, n - i);
    }

    /// <summary>A whole register, or what is left of the row and zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Some(T* x, nint left) => left >= S.Count ? S.Load(x) : Tail<S, V, T>.Load(x, left, S.Zero);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(V value, T* y, nint left)
    {
        if (left >= S.Count)
            S.Store(value, y);
        else
            Tail<S, V, T>.Store(value, y, left);
    }
}
