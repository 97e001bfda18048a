using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels;

/// <summary>
/// The innermost product: sizeof(<typeparamref name="R"/>) rows of C by one or two registers of columns, all sums held in registers.
/// 14 rows × 2 registers fill the 32 registers of AVX-512, 6 × 2 the 16 of AVX2.
/// </summary>
/// <remarks>
/// Long and repetitive on purpose: the sums must be separate locals to stay in registers. Rows beyond sizeof(R) vanish when it is compiled, because
/// sizeof is a constant to the compiler. The twin is the plain triple loop of the tests.
/// </remarks>
internal static unsafe class MicroKernel<S, V, T, R>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
    where R : unmanaged
{
    /// <summary>Columns 0 to 2·Count − 1 of the tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Wide(Tile<T>* tile)
    {
        V c0 = S.Zero, d0 = S.Zero;
        V c1 = S.Zero, d1 = S.Zero;
        V c2 = S.Zero, d2 = S.Zero;
        V c3 = S.Zero, d3 = S.Zero;
        V c4 = S.Zero, d4 = S.Zero;
        V c5 = S.Zero, d5 = S.Zero;
        V c6 = S.Zero, d6 = S.Zero;
        V c7 = S.Zero, d7 = S.Zero;
        V c8 = S.Zero, d8 = S.Zero;
        V c9 = S.Zero, d9 = S.Zero;
        V c10 = S.Zero, d10 = S.Zero;
        V c11 = S.Zero, d11 = S.Zero;
        V c12 = S.Zero, d12 = S.Zero;
        V c13 = S.Zero, d13 = S.Zero;
        T* b = tile->B;
        nint aRow = tile->ARow, aStep = tile->AColumn, bStep = tile->BRow;
        T* a = tile->A, a3 = a + (3 * aRow), a6 = a3 + (3 * aRow), a9 = a6 + (3 * aRow), a12 = a9 + (3 * aRow);
        Prefetch(tile);
        for (nint k = tile->K; k > 0; k--)
        {
            V b0 = S.Load(b), b1 = S.Load(b + S.Count), x;
            x = S.All(*a);
            c0 = S.MulAdd(x, b0, c0);
            d0 = S.MulAdd(x, b1, d0);
            if (sizeof(R) > 1)
            {
                x = S.All(*(a + aRow));
                c1 = S.MulAdd(x, b0, c1);
                d1 = S.MulAdd(x, b1, d1);
            }
            if (sizeof(R) > 2)
            {
                x = S.All(*(a + (2 * aRow)));
                c2 = S.MulAdd(x, b0, c2);
                d2 = S.MulAdd(x, b1, d2);
            }
            if (sizeof(R) > 3)
            {
                x = S.All(*a3);
                c3 = S.MulAdd(x, b0, c3);
                d3 = S.MulAdd(x, b1, d3);
            }
            if (sizeof(R) > 4)
            {
                x = S.All(*(a3 + aRow));
                c4 = S.MulAdd(x, b0, c4);
                d4 = S.MulAdd(x, b1, d4);
            }
            if (sizeof(R) > 5)
            {
                x = S.All(*(a3 + (2 * aRow)));
                c5 = S.MulAdd(x, b0, c5);
                d5 = S.MulAdd(x, b1, d5);
            }
            if (sizeof(R) > 6)
            {
                x = S.All(*a6);
                c6 = S.MulAdd(x, b0, c6);
                d6 = S.MulAdd(x, b1, d6);
            }
            if (sizeof(R) > 7)
            {
                x = S.All(*(a6 + aRow));
                c7 = S.MulAdd(x, b0, c7);
                d7 = S.MulAdd(x, b1, d7);
            }
            if (sizeof(R) > 8)
            {
                x = S.All(*(a6 + (2 * aRow)));
                c8 = S.MulAdd(x, b0, c8);
                d8 = S.MulAdd(x, b1, d8);
            }
            if (sizeof(R) > 9)
            {
                x = S.All(*a9);
                c9 = S.MulAdd(x, b0, c9);
                d9 = S.MulAdd(x, b1, d9);
            }
            if (sizeof(R) > 10)
            {
                x = S.All(*(a9 + aRow));
                c10 = S.MulAdd(x, b0, c10);
                d10 = S.MulAdd(x, b1, d10);
            }
            if (sizeof(R) > 11)
            {
                x = S.All(*(a9 + (2 * aRow)));
                c11 = S.MulAdd(x, b0, c11);
                d11 = S.MulAdd(x, b1, d11);
            }
            if (sizeof(R) > 12)
            {
                x = S.All(*a12);
                c12 = S.MulAdd(x, b0, c12);
                d12 = S.MulAdd(x, b1, d12);
            }
            if (sizeof(R) > 13)
            {
                x = S.All(*(a12 + aRow));
                c13 = S.MulAdd(x, b0, c13);
                d13 = S.MulAdd(x, b1, d13);
            }
            b += bStep;
            a += aStep;
            if (sizeof(R) > 3)
                a3 += aStep;
            if (sizeof(R) > 6)
                a6 += aStep;
            if (sizeof(R) > 9)
                a9 += aStep;
            if (sizeof(R) > 12)
                a12 += aStep;
        }
        T* c = tile->C;
        nint cRow = tile->CRow;
        Write(tile, c, c0, d0);
        if (sizeof(R) > 1)
            Write(tile, c += cRow, c1, d1);
        if (sizeof(R) > 2)
            Write(tile, c += cRow, c2, d2);
        if (sizeof(R) > 3)
            Write(tile, c += cRow, c3, d3);
        if (sizeof(R) > 4)
            Write(tile, c += cRow, c4, d4);
        if (sizeof(R) > 5)
            Write(tile, c += cRow, c5, d5);
        if (sizeof(R) > 6)
            Write(tile, c += cRow, c6, d6);
        if (sizeof(R) > 7)
            Write(tile, c += cRow, c7, d7);
        if (sizeof(R) > 8)
            Write(tile, c += cRow, c8, d8);
        if (sizeof(R) > 9)
            Write(tile, c += cRow, c9, d9);
        if (sizeof(R) > 10)
            Write(tile, c += cRow, c10, d10);
        if (sizeof(R) > 11)
            Write(tile, c += cRow, c11, d11);
        if (sizeof(R) > 12)
            Write(tile, c += cRow, c12, d12);
        if (sizeof(R) > 13)
            Write(tile, c += cRow, c13, d13);
    }

    /// <summary>Columns 0 to 1·Count − 1 of the tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Narrow(Tile<T>* tile)
    {
        V c0 = S.Zero;
        V c1 = S.Zero;
        V c2 = S.Zero;
        V c3 = S.Zero;
        V c4 = S.Zero;
        V c5 = S.Zero;
        V c6 = S.Zero;
        V c7 = S.Zero;
        V c8 = S.Zero;
        V c9 = S.Zero;
        V c10 = S.Zero;
        V c11 = S.Zero;
        V c12 = S.Zero;
        V c13 = S.Zero;
        T* b = tile->B;
        nint aRow = tile->ARow, aStep = tile->AColumn, bStep = tile->BRow;
        T* a = tile->A, a3 = a + (3 * aRow), a6 = a3 + (3 * aRow), a9 = a6 + (3 * aRow), a12 = a9 + (3 * aRow);
        Prefetch(tile);
        for (nint k = tile->K; k > 0; k--)
        {
            V b0 = S.Load(b), x;
            x = S.All(*a);
            c0 = S.MulAdd(x, b0, c0);
            if (sizeof(R) > 1)
            {
                x = S.All(*(a + aRow));
                c1 = S.MulAdd(x, b0, c1);
            }
            if (sizeof(R) > 2)
            {
                x = S.All(*(a + (2 * aRow)));
                c2 = S.MulAdd(x, b0, c2);
            }
            if (sizeof(R) > 3)
            {
                x = S.All(*a3);
                c3 = S.MulAdd(x, b0, c3);
            }
            if (sizeof(R) > 4)
            {
                x = S.All(*(a3 + aRow));
                c4 = S.MulAdd(x, b0, c4);
            }
            if (sizeof(R) > 5)
            {
                x = S.All(*(a3 + (2 * aRow)));
                c5 = S.MulAdd(x, b0, c5);
            }
            if (sizeof(R) > 6)
            {
                x = S.All(*a6);
                c6 = S.MulAdd(x, b0, c6);
            }
            if (sizeof(R) > 7)
            {
                x = S.All(*(a6 + aRow));
                c7 = S.MulAdd(x, b0, c7);
            }
            if (sizeof(R) > 8)
            {
                x = S.All(*(a6 + (2 * aRow)));
                c8 = S.MulAdd(x, b0, c8);
            }
            if (sizeof(R) > 9)
            {
                x = S.All(*a9);
                c9 = S.MulAdd(x, b0, c9);
            }
            if (sizeof(R) > 10)
            {
                x = S.All(*(a9 + aRow));
                c10 = S.MulAdd(x, b0, c10);
            }
            if (sizeof(R) > 11)
            {
                x = S.All(*(a9 + (2 * aRow)));
                c11 = S.MulAdd(x, b0, c11);
            }
            if (sizeof(R) > 12)
            {
                x = S.All(*a12);
                c12 = S.MulAdd(x, b0, c12);
            }
            if (sizeof(R) > 13)
            {
                x = S.All(*(a12 + aRow));
                c13 = S.MulAdd(x, b0, c13);
            }
            b += bStep;
            a += aStep;
            if (sizeof(R) > 3)
                a3 += aStep;
            if (sizeof(R) > 6)
                a6 += aStep;
            if (sizeof(R) > 9)
                a9 += aStep;
            if (sizeof(R) > 12)
                a12 += aStep;
        }
        T* c = tile->C;
        nint cRow = tile->CRow;
        Write(tile, c, c0);
        if (sizeof(R) > 1)
            Write(tile, c += cRow, c1);
        if (sizeof(R) > 2)
            Write(tile, c += cRow, c2);
        if (sizeof(R) > 3)
            Write(tile, c += cRow, c3);
        if (sizeof(R) > 4)
            Write(tile, c += cRow, c4);
        if (sizeof(R) > 5)
            Write(tile, c += cRow, c5);
        if (sizeof(R) > 6)
            Write(tile, c += cRow, c6);
        if (sizeof(R) > 7)
            Write(tile, c += cRow, c7);
        if (sizeof(R) > 8)
            Write(tile, c += cRow, c8);
        if (sizeof(R) > 9)
            Write(tile, c += cRow, c9);
        if (sizeof(R) > 10)
            Write(tile, c += cRow, c10);
        if (sizeof(R) > 11)
            Write(tile, c += cRow, c11);
        if (sizeof(R) > 12)
            Write(tile, c += cRow, c12);
        if (sizeof(R) > 13)
            Write(tile, c += cRow, c13);
    }

    /// <summary>Asks for the tile of C while the sums are being made: without it, waiting for C takes a fifth of the time where C is large.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Prefetch(Tile<T>* tile)
    {
        if (!Sse.IsSupported)
            return;
        T* c = tile->C;
        for (nint i = 0; i < sizeof(R); i++, c += tile->CRow)
        {
            Sse.Prefetch0(c);
            Sse.Prefetch0(c + S.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Tile<T>* tile, T* c, V left, V right)
    {
        Write(tile, c, left);
        Write(tile, c + S.Count, right);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Tile<T>* tile, T* c, V sum)
    {
        sum = S.Mul(sum, S.All(tile->Alpha));
        if (tile->Keep)
            sum = S.MulAdd(S.All(tile->Beta), S.Load(c), sum);
        S.Store(sum, c);
    }
}
