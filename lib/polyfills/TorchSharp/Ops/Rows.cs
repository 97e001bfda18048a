using System.Numerics;

namespace TorchSharp;

/// <summary>A row of an operation between two operands: both rows, or a row and one number.</summary>
internal interface IRows<T, R>
{
    static abstract void Rows(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<R> y);

    static abstract void RowNumber(ReadOnlySpan<T> a, T b, Span<R> y);

    static abstract void NumberRow(T a, ReadOnlySpan<T> b, Span<R> y);
}

/// <summary>An operation between numbers of one type; override the rows where there is a vectorised way.</summary>
internal interface IArithmetic<TSelf> where TSelf : struct, IArithmetic<TSelf>
{
    static abstract T One<T>(T a, T b) where T : unmanaged, INumber<T>;

    static virtual void Rows<T>(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.One(a[i], b[i]);
    }

    static virtual void RowNumber<T>(ReadOnlySpan<T> a, T b, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.One(a[i], b);
    }

    static virtual void NumberRow<T>(T a, ReadOnlySpan<T> b, Span<T> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < y.Length; i++) y[i] = TSelf.One(a, b[i]);
    }
}

/// <summary>An operation between floating-point numbers.</summary>
internal interface IReal2
{
    static abstract T One<T>(T a, T b) where T : unmanaged, IFloatingPointIeee754<T>;
}

/// <summary>A comparison.</summary>
internal interface IComparison
{
    static abstract bool One<T>(T a, T b) where T : unmanaged, INumber<T>;
}

/// <summary>An operation between integers (or truth values).</summary>
internal interface IBits
{
    static abstract T One<T>(T a, T b) where T : unmanaged, IBinaryInteger<T>;
}

internal readonly struct ArithmeticRows<TOp, T> : IRows<T, T> where TOp : struct, IArithmetic<TOp> where T : unmanaged, INumber<T>
{
    public static void Rows(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y) => TOp.Rows(a, b, y);

    public static void RowNumber(ReadOnlySpan<T> a, T b, Span<T> y) => TOp.RowNumber(a, b, y);

    public static void NumberRow(T a, ReadOnlySpan<T> b, Span<T> y) => TOp.NumberRow(a, b, y);
}

internal readonly struct RealRows<TOp, T> : IRows<T, T> where TOp : struct, IReal2 where T : unmanaged, IFloatingPointIeee754<T>
{
    public static void Rows(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a[i], b[i]);
    }

    public static void RowNumber(ReadOnlySpan<T> a, T b, Span<T> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a[i], b);
    }

    public static void NumberRow(T a, ReadOnlySpan<T> b, Span<T> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a, b[i]);
    }
}

internal readonly struct ComparisonRows<TOp, T> : IRows<T, byte> where TOp : struct, IComparison where T : unmanaged, INumber<T>
{
    public static void Rows(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<byte> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a[i], b[i]) ? (byte)1 : (byte)0;
    }

    public static void RowNumber(ReadOnlySpan<T> a, T b, Span<byte> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a[i], b) ? (byte)1 : (byte)0;
    }

    public static void NumberRow(T a, ReadOnlySpan<T> b, Span<byte> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a, b[i]) ? (byte)1 : (byte)0;
    }
}

internal readonly struct BitRows<TOp, T> : IRows<T, T> where TOp : struct, IBits where T : unmanaged, IBinaryInteger<T>
{
    public static void Rows(ReadOnlySpan<T> a, ReadOnlySpan<T> b, Span<T> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a[i], b[i]);
    }

    public static void RowNumber(ReadOnlySpan<T> a, T b, Span<T> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a[i], b);
    }

    public static void NumberRow(T a, ReadOnlySpan<T> b, Span<T> y)
    {
        for (int i = 0; i < y.Length; i++) y[i] = TOp.One(a, b[i]);
    }
}
