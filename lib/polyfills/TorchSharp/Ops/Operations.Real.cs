using System.Numerics;

namespace TorchSharp;

internal readonly struct Atan2Op : IReal2
{
    public static T One<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => T.Atan2(a, b);
}

internal readonly struct HypotOp : IReal2
{
    public static T One<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => T.Hypot(a, b);
}

/// <summary>log(exp a + exp b) without overflow.</summary>
internal readonly struct LogAddExpOp : IReal2
{
    public static T One<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (T.IsInfinity(a) && a == b) return a;
        return T.Max(a, b) + T.LogP1(T.Exp(-T.Abs(a - b)));
    }
}

/// <summary>a log b, with 0 log b = 0.</summary>
internal readonly struct XLogYOp : IReal2
{
    public static T One<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> =>
        T.IsNaN(b) ? T.NaN : T.IsZero(a) ? T.Zero : a * T.Log(b);
}

internal readonly struct CopySignOp : IReal2
{
    public static T One<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T> => T.CopySign(a, b);
}

internal readonly struct EqualOp : IComparison
{
    public static bool One<T>(T a, T b) where T : unmanaged, INumber<T> => a == b;
}

internal readonly struct NotEqualOp : IComparison
{
    public static bool One<T>(T a, T b) where T : unmanaged, INumber<T> => a != b;
}

internal readonly struct LessOp : IComparison
{
    public static bool One<T>(T a, T b) where T : unmanaged, INumber<T> => a < b;
}

internal readonly struct LessEqualOp : IComparison
{
    public static bool One<T>(T a, T b) where T : unmanaged, INumber<T> => a <= b;
}

internal readonly struct GreaterOp : IComparison
{
    public static bool One<T>(T a, T b) where T : unmanaged, INumber<T> => a > b;
}

internal readonly struct GreaterEqualOp : IComparison
{
    public static bool One<T>(T a, T b) where T : unmanaged, INumber<T> => a >= b;
}

internal readonly struct AndOp : IBits
{
    public static T One<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a & b;
}

internal readonly struct OrOp : IBits
{
    public static T One<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a | b;
}

internal readonly struct XorOp : IBits
{
    public static T One<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a ^ b;
}

internal readonly struct ShiftLeftOp : IBits
{
    public static T One<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a << int.CreateTruncating(b);
}

internal readonly struct ShiftRightOp : IBits
{
    public static T One<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a >> int.CreateTruncating(b);
}
