using System.Numerics;
using TorchSharp.Kernels;

namespace TorchSharp;

internal readonly struct ExpOp : IReal1<ExpOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Exp(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => Map.Run<Functions.Exp, T>(x, y, Threads.Count);
}

internal readonly struct Exp2Op : IReal1<Exp2Op>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Exp2(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Exp2(x, y);
}

internal readonly struct ExpM1Op : IReal1<ExpM1Op>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.ExpM1(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.ExpM1(x, y);
}

internal readonly struct LogOp : IReal1<LogOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => Map.Run<Functions.Log, T>(x, y, Threads.Count);
}

internal readonly struct Log2Op : IReal1<Log2Op>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log2(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Log2(x, y);
}

internal readonly struct Log10Op : IReal1<Log10Op>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Log10(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Log10(x, y);
}

internal readonly struct LogP1Op : IReal1<LogP1Op>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.LogP1(x);
}

internal readonly struct SqrtOp : IReal1<SqrtOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sqrt(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Sqrt(x, y);
}

internal readonly struct SinOp : IReal1<SinOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sin(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Sin(x, y);
}

internal readonly struct CosOp : IReal1<CosOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Cos(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Cos(x, y);
}

internal readonly struct TanOp : IReal1<TanOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Tan(x);
}

internal readonly struct AsinOp : IReal1<AsinOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Asin(x);
}

internal readonly struct AcosOp : IReal1<AcosOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Acos(x);
}

internal readonly struct AtanOp : IReal1<AtanOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Atan(x);
}

internal readonly struct SinhOp : IReal1<SinhOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Sinh(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Sinh(x, y);
}

internal readonly struct CoshOp : IReal1<CoshOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Cosh(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Cosh(x, y);
}

internal readonly struct TanhOp : IReal1<TanhOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Tanh(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => Map.Run<Functions.Tanh, T>(x, y, Threads.Count);
}

internal readonly struct AsinhOp : IReal1<AsinhOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Asinh(x);
}

internal readonly struct AcoshOp : IReal1<AcoshOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Acosh(x);
}

internal readonly struct AtanhOp : IReal1<AtanhOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Atanh(x);
}

internal readonly struct FloorOp : IReal1<FloorOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Floor(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Floor(x, y);
}

internal readonly struct CeilingOp : IReal1<CeilingOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Ceiling(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Ceiling(x, y);
}

internal readonly struct TruncateOp : IReal1<TruncateOp>
{
    public static T One<T>(T x) where T : unmanaged, IFloatingPointIeee754<T> => T.Truncate(x);

    public static void Row<T>(ReadOnlySpan<T> x, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T> => TensorPrimitives.Truncate(x, y);
}
