namespace TorchSharp.Kernels;

/// <summary>
/// A vector register of <typeparamref name="T"/> (float or double) as the kernels see it: each kernel is written once against this and compiled for
/// 512, 256 and 128 bits. Calls are resolved when the code is compiled; nothing is virtual at run time.
/// </summary>
internal unsafe interface ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>Numbers in one register.</summary>
    static abstract int Count { get; }

    static abstract V Zero { get; }

    static abstract V Load(T* from);

    static abstract void Store(V value, T* to);

    /// <summary>The same number in every lane.</summary>
    static abstract V All(T value);

    /// <summary>A constant in every lane, rounded to <typeparamref name="T"/>.</summary>
    static abstract V Of(double constant);

    static abstract V Add(V a, V b);

    static abstract V Sub(V a, V b);

    static abstract V Mul(V a, V b);

    static abstract V Div(V a, V b);

    /// <summary>a·b + c, rounded once where the machine can.</summary>
    static abstract V MulAdd(V a, V b, V c);

    /// <summary>c − a·b, rounded once where the machine can.</summary>
    static abstract V NegMulAdd(V a, V b, V c);

    static abstract V Sqrt(V a);

    static abstract V Abs(V a);

    /// <summary>The larger one; with NaN in a, b.</summary>
    static abstract V Max(V a, V b);

    /// <summary>The smaller one; with NaN in a, b.</summary>
    static abstract V Min(V a, V b);

    /// <summary>Nearest whole number, ties to even.</summary>
    static abstract V Round(V a);

    /// <summary>All bits set where a &lt; b; none where either is NaN.</summary>
    static abstract V Less(V a, V b);

    static abstract V Equal(V a, V b);

    /// <summary>Lanes of a where the mask's bits are set, of b elsewhere.</summary>
    static abstract V Select(V mask, V a, V b);

    static abstract V And(V a, V b);

    static abstract V Or(V a, V b);

    /// <summary>2ⁿ for whole n from −126 to 127 (float), −1022 to 1023 (double).</summary>
    static abstract V Pow2(V n);

    /// <summary>Splits positive normal x = m·2ᵉ, m from √½ to √2, into e (returned) and m.</summary>
    static abstract V Exponent(V x, out V mantissa);

    static abstract T Sum(V a);

    /// <summary>The largest lane.</summary>
    static abstract T Largest(V a);
}
