using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// The natural logarithm: x = m·2ᵉ with √½ ≤ m &lt; √2; f = m − 1, s = f / (2 + f), log m = f − (f²/2 − s·(f²/2 + R(s²))) with
/// R(z) = 2z/3 + 2z²/5 + …, the series of the inverse hyperbolic tangent.
/// </summary>
internal static class LaneLog<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    private static bool Single => typeof(T) == typeof(float);

    /// <summary>log x; −∞ for 0, NaN below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Log(V x)
    {
        V tiny = S.Less(x, S.Of(Single ? 1.17549435082228750797e-38 : 2.2250738585072014e-308));
        V normal = S.Select(tiny, S.Mul(x, S.Of(Single ? 1 << 24 : 1L << 54)), x);
        V e = S.Sub(S.Exponent(normal, out V m), S.Select(tiny, S.Of(Single ? 24 : 54), S.Zero));
        V f = S.Sub(m, S.Of(1)), half = S.Mul(S.Mul(f, f), S.Of(0.5)), s = S.Div(f, S.Add(f, S.Of(2))), z = S.Mul(s, s);
        V low = S.MulAdd(s, S.Add(half, S.Mul(z, Series(z))), S.Mul(e, S.Of(Single ? 1.4286068203094172e-6 : 1.90821492927058770002e-10)));
        V log = S.MulAdd(e, S.Of(Single ? 0.693145751953125 : 0.693147180369123816490), S.Sub(f, S.Sub(half, low)));
        log = S.Select(S.Less(x, S.Of(double.PositiveInfinity)), log, x); // infinity and NaN are their own logarithms
        log = S.Select(S.Less(x, S.Zero), S.Of(double.NaN), log);
        return S.Select(S.Equal(x, S.Zero), S.Of(double.NegativeInfinity), log);
    }

    /// <summary>R(z) / z, 0 ≤ z ≤ 0.0295.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V z)
    {
        V p = S.Of(2.0 / 11);
        if (!Single)
        {
            p = S.MulAdd(S.Of(2.0 / 23), z, S.Of(2.0 / 21));
            p = S.MulAdd(p, z, S.Of(2.0 / 19));
            p = S.MulAdd(p, z, S.Of(2.0 / 17));
            p = S.MulAdd(p, z, S.Of(2.0 / 15));
            p = S.MulAdd(p, z, S.Of(2.0 / 13));
            p = S.MulAdd(p, z, S.Of(2.0 / 11));
        }
        p = S.MulAdd(p, z, S.Of(2.0 / 9));
        p = S.MulAdd(p, z, S.Of(2.0 / 7));
        p = S.MulAdd(p, z, S.Of(2.0 / 5));
        return S.MulAdd(p, z, S.Of(2.0 / 3));
    }
}
