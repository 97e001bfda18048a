using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels;

/// <summary>Copies pieces of A and B into the order in which the micro kernel reads them.</summary>
internal static unsafe class Packing<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>
    /// Columns of B as slivers of two registers (the last one or two, filled up with zeros), each sliver's k rows one after the other, at to + j·k for
    /// column j.
    /// </summary>
    public static void Slivers(Matrix<T> b, nint k, nint columns, T* to)
    {
        nint width = 2 * S.Count, whole = b.Column == 1 ? columns / width * width : 0;
        if (whole > 0)
            CopyRows(b, k, whole, to);
        for (nint j = whole; j < columns; j += width)
            Sliver(b.From(0, j), k, Math.Min(width, columns - j), columns - j > S.Count ? width : S.Count, to + (j * k));
    }

    /// <summary>Rows of A side by side: row i at to + i·stride.</summary>
    public static void RowsOf(Matrix<T> a, nint rows, nint k, nint stride, T* to)
    {
        for (nint i = 0; i < rows; i++, to += stride)
            if (a.Column == 1)
                new ReadOnlySpan<T>(a.Data + (i * a.Row), (int)k).CopyTo(new Span<T>(to, (int)k));
            else
                for (nint p = 0; p < k; p++)
                    to[p] = a.Data[(i * a.Row) + (p * a.Column)];
    }

    /// <summary>A chunk of A whose rows lie side by side in memory (A.Row = 1): k groups of <paramref name="rows"/>.</summary>
    /// <remarks>Whole registers where what lies beyond the group, in both places, is still the matrix or about to be overwritten.</remarks>
    public static void Chunk(Matrix<T> a, nint rows, nint k, T* to)
    {
        for (nint p = 0; p < k; p++, to += rows)
        {
            T* from = a.Data + (p * a.Column);
            if (p < k - 1 && a.Column >= S.Count)
                for (nint i = 0; i < rows; i += S.Count)
                    S.Store(S.Load(from + i), to + i);
            else
                for (nint i = 0; i < rows; i++)
                    to[i] = from[i];
        }
    }

    private static void Sliver(Matrix<T> b, nint k, nint columns, nint width, T* to)
    {
        if (b.Row == 1)
            Transpose(b.Data, b.Column, k, columns, width, to);
        else
            Gather(b, k, columns, width, to);
    }

    /// <summary>Row by row, because that is how they come from memory fastest.</summary>
    private static void CopyRows(Matrix<T> b, nint k, nint columns, T* to)
    {
        nint width = 2 * S.Count;
        for (nint p = 0; p < k; p++, to += width)
        {
            T* from = b.Data + (p * b.Row);
            for (nint j = 0; j < columns; j += width)
            {
                S.Store(S.Load(from + j), to + (j * k));
                S.Store(S.Load(from + j + S.Count), to + (j * k) + S.Count);
            }
        }
    }

    private static void Gather(Matrix<T> b, nint k, nint columns, nint width, T* to)
    {
        for (nint p = 0; p < k; p++, to += width)
        {
            for (nint j = 0; j < columns; j++)
                to[j] = b.Data[(p * b.Row) + (j * b.Column)];
            new Span<T>(to + columns, (int)(width - columns)).Clear();
        }
    }

    private static void Transpose(T* from, nint stride, nint k, nint columns, nint width, T* to)
    {
        bool byEight = sizeof(T) == 4 && S.Count >= 8 && Avx.IsSupported;
        nint squareColumns = byEight ? columns & ~7 : 0, squareRows = byEight ? k & ~7 : 0;
        for (nint j = 0; j < squareColumns; j += 8)
            for (nint p = 0; p < squareRows; p += 8)
                Transpose8((float*)(from + (j * stride) + p), stride, (float*)(to + (p * width) + j), width);
        for (nint j = 0; j < columns; j++)
            for (nint p = j < squareColumns ? squareRows : 0; p < k; p++)
                to[(p * width) + j] = from[(j * stride) + p];
        if (columns < width)
            for (nint p = 0; p < k; p++)
                new Span<T>(to + (p * width) + columns, (int)(width - columns)).Clear();
    }

    private static void Transpose8(float* from, nint stride, float* to, nint width)
    {
        var a = Halves(from, from + (4 * stride));
        var b = Halves(from + stride, from + (5 * stride));
        var c = Halves(from + (2 * stride), from + (6 * stride));
        var d = Halves(from + (3 * stride), from + (7 * stride));
        Transpose4(a.Low, b.Low, c.Low, d.Low, to, width);
        Transpose4(a.High, b.High, c.High, d.High, to + (4 * width), width);
    }

    /// <summary>Columns 0 to 3 of two rows in one register, columns 4 to 7 in another.</summary>
    private static (Vector256<float> Low, Vector256<float> High) Halves(float* row, float* lower) =>
        (Vector256.Create(Vector128.Load(row), Vector128.Load(lower)), Vector256.Create(Vector128.Load(row + 4), Vector128.Load(lower + 4)));

    private static void Transpose4(Vector256<float> a, Vector256<float> b, Vector256<float> c, Vector256<float> d, float* to, nint width)
    {
        var ab = Avx.UnpackLow(a, b);
        var cd = Avx.UnpackLow(c, d);
        Avx.Shuffle(ab, cd, 0x44).Store(to);
        Avx.Shuffle(ab, cd, 0xEE).Store(to + width);
        ab = Avx.UnpackHigh(a, b);
        cd = Avx.UnpackHigh(c, d);
        Avx.Shuffle(ab, cd, 0x44).Store(to + (2 * width));
        Avx.Shuffle(ab, cd, 0xEE).Store(to + (3 * width));
    }
}
