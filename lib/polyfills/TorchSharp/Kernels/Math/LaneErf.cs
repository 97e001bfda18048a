using System.Runtime.CompilerServices;
using MathNet.Numerics;

namespace TorchSharp.Kernels;

/// <summary>The error function and the two forms of GELU, with their derivatives.</summary>
internal static unsafe class LaneErf<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>
    /// float: x + x·P(x²) below ¾, 1 − exp Q(|x|) above, both polynomials interpolated at Chebyshev points from erf in double (2 ulp).
    /// double: number by number.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Erf(V x)
    {
        if (typeof(T) == typeof(double))
            return OneByOne(x);
        V a = S.Min(S.Of(4), S.Abs(x)), z = S.Mul(x, x);
        V near = S.MulAdd(x, Polynomial6(z), x);
        V far = S.Sub(S.Of(1), LaneExp<S, V, T>.Exp(Polynomial9(a)));
        return S.Select(S.Less(a, S.Of(0.75)), near, S.Or(far, S.And(x, S.Of(-0.0))));
    }

    /// <summary>x·Φ(x) with the normal distribution Φ(x) = (1 + erf(x/√2)) / 2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Gelu(V x) => S.Mul(S.Mul(x, S.Of(0.5)), S.Add(S.Of(1), Erf(S.Mul(x, S.Of(0.70710678118654752440)))));

    /// <summary>Φ(x) + x·φ(x).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluSlope(V x)
    {
        V below = S.Mul(S.Of(0.5), S.Add(S.Of(1), Erf(S.Mul(x, S.Of(0.70710678118654752440)))));
        V density = S.Mul(S.Of(0.39894228040143267794), LaneExp<S, V, T>.Exp(S.Mul(S.Mul(x, x), S.Of(-0.5))));
        return S.MulAdd(x, density, below);
    }

    /// <summary>x/2·(1 + tanh u), u = √(2/π)·(x + 0.044715·x³).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluTanh(V x) => S.Mul(S.Mul(x, S.Of(0.5)), S.Add(S.Of(1), LaneExp<S, V, T>.Tanh(Inner(x))));

    /// <summary>(1 + tanh u)/2 + x/2·(1 − tanh² u)·u′.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V GeluTanhSlope(V x)
    {
        V t = LaneExp<S, V, T>.Tanh(Inner(x));
        V slope = S.MulAdd(S.Mul(x, x), S.Of(3 * 0.044715 * 0.79788456080286535588), S.Of(0.79788456080286535588));
        V bend = S.Mul(S.Mul(x, S.NegMulAdd(t, t, S.Of(1))), slope);
        return S.Mul(S.Of(0.5), S.Add(S.Add(S.Of(1), t), bend));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Inner(V x) => S.Mul(S.Mul(S.Of(0.79788456080286535588), x), S.MulAdd(S.Mul(x, x), S.Of(0.044715), S.Of(1)));

    private static V Polynomial6(V z)
    {
        V p = S.MulAdd(S.Of(9.47047409e-05), z, S.Of(-0.000835693002));
        p = S.MulAdd(p, z, S.Of(0.00521678963));
        p = S.MulAdd(p, z, S.Of(-0.0268647718));
        p = S.MulAdd(p, z, S.Of(0.112837786));
        p = S.MulAdd(p, z, S.Of(-0.376126384));
        return S.MulAdd(p, z, S.Of(0.12837916709551257));
    }

    private static V Polynomial9(V a)
    {
        V p = S.MulAdd(S.Of(2.03617823e-08), a, S.Of(1.12089497e-06));
        p = S.MulAdd(p, a, S.Of(-4.04121052e-05));
        p = S.MulAdd(p, a, S.Of(0.000561894005));
        p = S.MulAdd(p, a, S.Of(-0.00462530414));
        p = S.MulAdd(p, a, S.Of(0.0260885259));
        p = S.MulAdd(p, a, S.Of(-0.109550772));
        p = S.MulAdd(p, a, S.Of(-0.632346837));
        p = S.MulAdd(p, a, S.Of(-1.12994653));
        return S.MulAdd(p, a, S.Of(0.00025280738));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static V OneByOne(V x)
    {
        T* numbers = stackalloc T[S.Count];
        S.Store(x, numbers);
        for (int i = 0; i < S.Count; i++)
            ((double*)numbers)[i] = SpecialFunctions.Erf(((double*)numbers)[i]);
        return S.Load(numbers);
    }
}
