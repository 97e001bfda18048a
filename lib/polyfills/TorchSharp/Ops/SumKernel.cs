using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Sums over dimensions: of rows where these lie at the end, row upon row where they lie at the beginning.</summary>
internal static class SumKernel
{
    public static Tensor Run(Tensor x, int[] dims, bool keep) => x.dtype switch
    {
        ScalarType.Float32 => Run<float>(x, dims, keep),
        ScalarType.Float64 => Run<double>(x, dims, keep),
        ScalarType.Int64 => Run<long>(x, dims, keep),
        ScalarType.Int32 => Run<int>(x, dims, keep),
        ScalarType.Int16 => Run<short>(x, dims, keep),
        ScalarType.Int8 => Run<sbyte>(x, dims, keep),
        ScalarType.Byte => Run<byte>(x, dims, keep),
        _ => throw Dtype.Unsupported(x.dtype, "sum"),
    };

    private static Tensor Run<T>(Tensor x, int[] dims, bool keep) where T : unmanaged, INumber<T>
    {
        bool leading = dims.Length > 0 && dims.Length < x.sizes.Length && x.is_contiguous();
        for (int i = 0; i < dims.Length; i++) leading &= dims[i] == i;
        return leading ? Columns<T>(x, dims, keep) : ReduceKernel.Fold<SumFold<T>, T, T>(x, dims, keep, x.dtype);
    }

    /// <summary>Adds rows up in blocks, so that the rounding error grows with the square root of their number.</summary>
    private static Tensor Columns<T>(Tensor x, int[] dims, bool keep) where T : unmanaged, INumber<T>
    {
        var result = Tensor.New(ReduceKernel.Shape(x, dims, keep), x.dtype, zero: true);
        var total = result.Span<T>();
        var values = x.Span<T>();
        int n = total.Length, rows = n == 0 ? 0 : values.Length / n, block = Math.Max(16, (int)Math.Sqrt(rows));
        if (n == 0) return result;
        using var memory = Tensor.New([n], x.dtype);
        var part = memory.Span<T>();
        for (int first = 0; first < rows; first += block)
        {
            values.Slice(first * n, n).CopyTo(part);
            for (int r = first + 1; r < Math.Min(rows, first + block); r++) TensorPrimitives.Add(part, values.Slice(r * n, n), part);
            TensorPrimitives.Add(total, part, total);
        }
        return result;
    }
}

/// <summary>The sum of a row, in blocks of 4096 (as pairwise summation, but vectorised inside).</summary>
internal readonly struct SumFold<T> : IFold<T, T> where T : unmanaged, INumber<T>
{
    public static T Row(ReadOnlySpan<T> x)
    {
        if (x.Length <= 4096) return TensorPrimitives.Sum(x);
        var total = T.Zero;
        for (int i = 0; i < x.Length; i += 4096) total += TensorPrimitives.Sum(x.Slice(i, Math.Min(4096, x.Length - i)));
        return total;
    }
}

internal readonly struct ProductFold<T> : IFold<T, T> where T : unmanaged, INumber<T>
{
    public static T Row(ReadOnlySpan<T> x)
    {
        var p = T.One;
        foreach (var v in x) p *= v;
        return p;
    }
}

internal readonly struct AllFold : IFold<byte, byte>
{
    public static byte Row(ReadOnlySpan<byte> x) => x.Contains((byte)0) ? (byte)0 : (byte)1;
}

internal readonly struct AnyFold : IFold<byte, byte>
{
    public static byte Row(ReadOnlySpan<byte> x) => x.ContainsAnyExcept((byte)0) ? (byte)1 : (byte)0;
}

/// <summary>The place of the greatest element, the first of equals; a NaN counts as greatest.</summary>
internal readonly struct ArgMaxFold<T> : IFold<T, long> where T : unmanaged, INumber<T>
{
    public static long Row(ReadOnlySpan<T> x)
    {
        int best = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (T.IsNaN(x[i])) return i;
            if (x[i] > x[best]) best = i;
        }
        return best;
    }
}

internal readonly struct ArgMinFold<T> : IFold<T, long> where T : unmanaged, INumber<T>
{
    public static long Row(ReadOnlySpan<T> x)
    {
        int best = 0;
        for (int i = 0; i < x.Length; i++)
        {
            if (T.IsNaN(x[i])) return i;
            if (x[i] < x[best]) best = i;
        }
        return best;
    }
}
