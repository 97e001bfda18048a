using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// exp and what is made of it. x = n·ln 2 + r with |r| ≤ ½ ln 2, exp r by its Taylor series (to r⁷ for float, r¹³ for double: a remainder of less than
/// 1/20 ulp), times 2ⁿ in two steps so that overflow and denormals come out by themselves.
/// </summary>
internal static class LaneExp<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    private static bool Single => typeof(T) == typeof(float);

    /// <summary>eˣ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Exp(V x)
    {
        x = S.Min(S.Of(Single ? 89 : 710), S.Max(S.Of(Single ? -104.5 : -746), x)); // in this order NaN stays
        V n = Split(x, out V r);
        V first = S.Round(S.Mul(n, S.Of(0.5)));
        return S.Mul(S.Mul(S.Add(Series(r), S.Of(1)), S.Pow2(first)), S.Pow2(S.Sub(n, first)));
    }

    /// <summary>eˣ − 1 for 0 ≤ x ≤ 40 without cancellation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V ExpMinus1(V x)
    {
        V scale = S.Pow2(Split(x, out V r));
        return S.MulAdd(Series(r), scale, S.Sub(scale, S.Of(1)));
    }

    /// <summary>tanh x = e / (e + 2) with e = exp 2|x| − 1, and the sign of x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Tanh(V x)
    {
        V twice = S.Min(S.Of(40), S.Abs(S.Add(x, x)));
        V e = ExpMinus1(twice);
        return S.Or(S.Div(e, S.Add(e, S.Of(2))), S.And(x, S.Of(-0.0)));
    }

    /// <summary>1 / (1 + e⁻ˣ), from the smaller of eˣ and e⁻ˣ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Sigmoid(V x)
    {
        V e = Exp(S.Sub(S.Zero, S.Abs(x)));
        return S.Div(S.Select(S.Less(x, S.Zero), e, S.Of(1)), S.Add(e, S.Of(1)));
    }

    /// <summary>x less the nearest multiple of ln 2, that is taken away in two parts, the first exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Split(V x, out V r)
    {
        V n = S.Round(S.Mul(x, S.Of(1 / 0.69314718055994530942)));
        r = S.NegMulAdd(n, S.Of(Single ? 0.693145751953125 : 0.693147180369123816490), x);
        r = S.NegMulAdd(n, S.Of(Single ? 1.4286068203094172e-6 : 1.90821492927058770002e-10), r);
        return n;
    }

    /// <summary>eʳ − 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Series(V r)
    {
        V p = S.Of(1.0 / 5040);
        if (!Single)
        {
            p = S.MulAdd(S.Of(1.0 / 6227020800), r, S.Of(1.0 / 479001600));
            p = S.MulAdd(p, r, S.Of(1.0 / 39916800));
            p = S.MulAdd(p, r, S.Of(1.0 / 3628800));
            p = S.MulAdd(p, r, S.Of(1.0 / 362880));
            p = S.MulAdd(p, r, S.Of(1.0 / 40320));
            p = S.MulAdd(p, r, S.Of(1.0 / 5040));
        }
        p = S.MulAdd(p, r, S.Of(1.0 / 720));
        p = S.MulAdd(p, r, S.Of(1.0 / 120));
        p = S.MulAdd(p, r, S.Of(1.0 / 24));
        p = S.MulAdd(p, r, S.Of(1.0 / 6));
        p = S.MulAdd(p, r, S.Of(0.5));
        return S.MulAdd(S.Mul(p, r), r, r);
    }
}
