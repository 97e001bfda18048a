using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Runs a row operation over two operands that broadcast to the shape of a contiguous result.</summary>
internal static class Broadcast
{
    public static void Run<TRows, T, R>(Tensor a, Tensor b, Tensor result) where TRows : struct, IRows<T, R> where T : unmanaged where R : unmanaged
    {
        if (result.numel() == 0) return;
        var sizes = result.sizes;
        var (sa, sb) = (Geometry.ExpandStrides(a.sizes, a.strides, sizes), Geometry.ExpandStrides(b.sizes, b.strides, sizes));
        var walk = new PairWalk(sizes, sa, sb);
        if (walk.StrideA is not (0 or 1) && walk.Length > 1) (a, sa) = Pack(a, sizes);
        if (walk.StrideB is not (0 or 1) && walk.Length > 1) (b, sb) = Pack(b, sizes);
        Walk<TRows, T, R>(new PairWalk(sizes, sa, sb), a, b, result);
    }

    private static void Walk<TRows, T, R>(PairWalk walk, Tensor a, Tensor b, Tensor result) where TRows : struct, IRows<T, R> where T : unmanaged where R : unmanaged
    {
        var x = a.Memory.Span<T>(a.start, walk.ExtentA);
        var z = b.Memory.Span<T>(b.start, walk.ExtentB);
        var y = result.Span<R>();
        int n = walk.Length, at = 0;
        bool single = n == 1;
        do
        {
            var row = y.Slice(at, n);
            if (single) TRows.RowNumber(x.Slice(walk.A, 1), z[walk.B], row);
            else if (walk.StrideB == 0) TRows.RowNumber(Row(x, walk.A, walk.StrideA, n, row), z[walk.B], row);
            else if (walk.StrideA == 0) TRows.NumberRow(x[walk.A], z.Slice(walk.B, n), row);
            else TRows.Rows(x.Slice(walk.A, n), z.Slice(walk.B, n), row);
            at += n;
        }
        while (walk.Next());
    }

    /// <summary>A row of the first operand; both operands constant along the row happens only with expanded views.</summary>
    private static ReadOnlySpan<T> Row<T, R>(Span<T> x, int offset, int stride, int n, Span<R> row) where T : unmanaged where R : unmanaged
    {
        if (stride == 1) return x.Slice(offset, n);
        var filled = new T[row.Length];
        Array.Fill(filled, x[offset]);
        return filled;
    }

    private static (Tensor, long[]) Pack(Tensor t, long[] sizes)
    {
        var packed = t.detach().contiguous();
        return (packed, Geometry.ExpandStrides(packed.sizes, packed.strides, sizes));
    }
}
