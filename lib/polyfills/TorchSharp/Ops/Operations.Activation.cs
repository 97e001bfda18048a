using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp;

internal readonly struct RsqrtOp : IReal1<RsqrtOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.One / T.Sqrt(x);
}

internal readonly struct ReciprocalOp : IReal1<ReciprocalOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.One / x;

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Divide(T.One, x, y);
}

/// <summary>Half to even, as PyTorch's round.</summary>
internal readonly struct RoundOp : IReal1<RoundOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Round(x);
}

internal readonly struct SigmoidOp : IReal1<SigmoidOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNegative(x) ? T.Exp(x) / (T.One + T.Exp(x)) : T.One / (T.One + T.Exp(-x));

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => Map.Run<Functions.Sigmoid, T>(x, y, Threads.Count);
}

/// <summary>log(1 + exp x) without overflow.</summary>
internal readonly struct SoftplusOp : IReal1<SoftplusOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Max(x, T.Zero) + T.LogP1(T.Exp(-T.Abs(x)));
}

internal readonly struct ReluOp : IReal1<ReluOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Max(x, T.Zero);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Max(x, T.Zero, y);
}

internal readonly struct ErfOp : IReal1<ErfOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(MathNet.Numerics.SpecialFunctions.Erf(double.CreateTruncating(x)));

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => Map.Run<Functions.Erf, T>(x, y, Threads.Count);
}

internal readonly struct ErfcOp : IReal1<ErfcOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(MathNet.Numerics.SpecialFunctions.Erfc(double.CreateTruncating(x)));
}

internal readonly struct ErfInvOp : IReal1<ErfInvOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (T.IsNaN(x) || T.Abs(x) > T.One) return T.NaN;
        return T.CreateTruncating(MathNet.Numerics.SpecialFunctions.ErfInv(double.CreateTruncating(x)));
    }
}

/// <summary>log |gamma x|, infinite at zero and the negative integers.</summary>
internal readonly struct LGammaOp : IReal1<LGammaOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double v = double.CreateTruncating(x);
        if (double.IsNaN(v) || double.IsInfinity(v)) return T.Abs(x);
        if (v <= 0 && v == Math.Floor(v)) return T.PositiveInfinity;
        if (v > 0) return T.CreateTruncating(MathNet.Numerics.SpecialFunctions.GammaLn(v));
        return T.CreateTruncating(Math.Log(Math.PI / Math.Abs(Math.Sin(Math.PI * v))) - MathNet.Numerics.SpecialFunctions.GammaLn(1 - v));
    }
}

internal readonly struct DigammaOp : IReal1<DigammaOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.CreateTruncating(MathNet.Numerics.SpecialFunctions.DiGamma(double.CreateTruncating(x)));
}

/// <summary>The derivative of digamma: recurrence up to 10, then the asymptotic series (Abramowitz and Stegun 6.4.12).</summary>
internal readonly struct TrigammaOp : IReal1<TrigammaOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double v = double.CreateTruncating(x), sign = 1, result = 0;
        if (v < 0.5)
        {
            double s = Math.Sin(Math.PI * v);
            result = -Math.PI * Math.PI / (s * s);
            (v, sign) = (1 - v, -1);
        }
        for (; v < 10; v++) result += 1 / (v * v);
        double i2 = 1 / (v * v);
        result += (1 / v) + (i2 / 2) + (i2 / v * ((1.0 / 6) - (i2 * ((1.0 / 30) - (i2 * ((1.0 / 42) - (i2 * ((1.0 / 30) - (i2 * 5 / 66)))))))));
        return T.CreateTruncating(sign * result);
    }
}
