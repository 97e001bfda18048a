using System.Numerics;

namespace TorchSharp;

internal readonly struct AddOp : IArithmetic<AddOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => a + b;

    public static void Rows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Add(a, b, y);

    public static void RowNumber<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Add(a, b, y);

    public static void NumberRow<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Add(b, a, y);
}

internal readonly struct SubtractOp : IArithmetic<SubtractOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => a - b;

    public static void Rows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Subtract(a, b, y);

    public static void RowNumber<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Subtract(a, b, y);

    public static void NumberRow<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Subtract(a, b, y);
}

internal readonly struct MultiplyOp : IArithmetic<MultiplyOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => a * b;

    public static void Rows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(a, b, y);

    public static void RowNumber<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(a, b, y);

    public static void NumberRow<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Multiply(b, a, y);
}

/// <summary>True division; used with floating-point types only.</summary>
internal readonly struct DivideOp : IArithmetic<DivideOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => a / b;

    public static void Rows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Divide(a, b, y);

    public static void RowNumber<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Divide(a, b, y);

    public static void NumberRow<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Divide(a, b, y);
}

internal readonly struct MaximumOp : IArithmetic<MaximumOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => T.Max(a, b);

    public static void Rows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Max(a, b, y);

    public static void RowNumber<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Max(a, b, y);
}

internal readonly struct MinimumOp : IArithmetic<MinimumOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => T.Min(a, b);

    public static void Rows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Min(a, b, y);

    public static void RowNumber<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T> => TensorPrimitives.Min(a, b, y);
}

/// <summary>As maximum, but a NaN loses against a number.</summary>
internal readonly struct FMaxOp : IArithmetic<FMaxOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => T.IsNaN(a) ? b : T.IsNaN(b) || a > b ? a : b;
}

internal readonly struct FMinOp : IArithmetic<FMinOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => T.IsNaN(a) ? b : T.IsNaN(b) || a < b ? a : b;
}

/// <summary>Rounds the quotient down.</summary>
internal readonly struct FloorDivideOp : IArithmetic<FloorDivideOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        if (T.IsZero(b)) return a / b;                                  // infinite or NaN; integers throw
        var rest = RemainderOp.One(a, b);
        var quotient = (a - rest) / b;
        return Rounded(quotient);
    }

    private static T Rounded<T>(T q) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return T.CreateTruncating(MathF.Round(float.CreateTruncating(q)));
        return typeof(T) == typeof(double) ? T.CreateTruncating(Math.Round(double.CreateTruncating(q))) : q;
    }
}

/// <summary>Cuts the quotient towards zero.</summary>
internal readonly struct TruncateDivideOp : IArithmetic<TruncateDivideOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        var q = a / b;
        if (typeof(T) == typeof(float)) return T.CreateTruncating(MathF.Truncate(float.CreateTruncating(q)));
        return typeof(T) == typeof(double) ? T.CreateTruncating(Math.Truncate(double.CreateTruncating(q))) : q;
    }
}

/// <summary>Remainder with the sign of the divisor.</summary>
internal readonly struct RemainderOp : IArithmetic<RemainderOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        var r = a % b;
        return !T.IsZero(r) && T.IsNegative(r) != T.IsNegative(b) ? r + b : r;
    }
}

/// <summary>Remainder with the sign of the dividend.</summary>
internal readonly struct FmodOp : IArithmetic<FmodOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T> => a % b;
}

internal readonly struct PowerOp : IArithmetic<PowerOp>
{
    public static T One<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float)) return T.CreateTruncating(MathF.Pow(float.CreateTruncating(a), float.CreateTruncating(b)));
        return typeof(T) == typeof(double) ? T.CreateTruncating(Math.Pow(double.CreateTruncating(a), double.CreateTruncating(b))) : Whole(a, b);
    }

    private static T Whole<T>(T a, T b) where T : unmanaged, INumber<T>
    {
        if (T.IsNegative(b)) return a == T.One ? T.One : a == -T.One ? (T.IsEvenInteger(b) ? T.One : -T.One) : T.Zero;
        var result = T.One;
        for (long n = long.CreateTruncating(b); n > 0; n >>= 1, a *= a)
            if ((n & 1) != 0) result *= a;
        return result;
    }
}
