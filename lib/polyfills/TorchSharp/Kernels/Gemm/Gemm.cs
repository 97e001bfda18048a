using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TorchSharp.Kernels;

/// <summary>Matrix products of float and double: C = alpha·A·B + beta·C, any strides of A and B, unit stride along one side of C.</summary>
/// <remarks>The order of the additions depends on the path and the shape alone, so results repeat bit for bit whatever the threads do.</remarks>
internal static unsafe class Gemm
{
    private const double WorthAThread = 60_000; // multiplications: about 1 µs of AVX-512

    /// <exception cref="ArgumentException">Neither side of C has stride 1.</exception>
    public static void Multiply<T>(in Product<T> product, Compute compute)
        where T : unmanaged
    {
        if (product.M == 0 || product.N == 0)
            return;
        var p = Oriented(product);
        int parts = (int)Math.Clamp(p.M * (double)p.N * p.K / WorthAThread, 1, compute.Threads);
        var grid = new Grid<T>(p, compute.Level, parts, Lanes<T>(compute.Level) * 2);
        Team.Run(&Grid<T>.Part, &grid, parts, compute.Threads);
    }

    /// <summary>The same product for many matrices: item i at A + aOffsets[i], B + bOffsets[i], C + cOffsets[i].</summary>
    public static void Batched<T>(in Product<T> product, ReadOnlySpan<nint> aOffsets, ReadOnlySpan<nint> bOffsets, ReadOnlySpan<nint> cOffsets, Compute compute)
        where T : unmanaged
    {
        fixed (nint* a = aOffsets, b = bOffsets, c = cOffsets)
        {
            nint cost = (nint)Math.Min((double)product.M * product.N * product.K / 4, 1e9);
            var batch = new Batch<T>(product, a, b, c, compute);
            if (cOffsets.Length >= compute.Threads)
                Launch.Range(batch with { Inner = compute with { Threads = 1 } }, cOffsets.Length, cost, compute.Threads);
            else
                batch.Run(0, cOffsets.Length);
        }
    }

    /// <summary>Numbers in a register of the path.</summary>
    public static int Lanes<T>(SimdLevel level)
        where T : unmanaged
        => (level == SimdLevel.Avx512 ? 64 : level == SimdLevel.Avx2 ? 32 : 16) / Unsafe.SizeOf<T>();

    private static Product<T> Oriented<T>(in Product<T> p)
        where T : unmanaged
    {
        if (p.C.Column == 1 || p.N == 1)
            return p with { C = new Matrix<T>(p.C.Data, p.C.Row, 1) };
        if (p.C.Row != 1 && p.M != 1)
            throw new ArgumentException($"C must have stride 1 along its rows or its columns, not ({p.C.Row}, {p.C.Column}). Multiply into a contiguous matrix and copy.");
        return p with { M = p.N, N = p.M, A = p.B.Transposed, B = p.A.Transposed, C = new Matrix<T>(p.C.Data, p.C.Column, 1) };
    }

    /// <summary>One thread's part.</summary>
    public static void Run<T>(in Product<T> product, SimdLevel level)
        where T : unmanaged
    {
        if (level == SimdLevel.Avx512)
            BlockedProduct<Lanes512<T>, Vector512<T>, T>.Run(product);
        else if (level == SimdLevel.Avx2)
            BlockedProduct<Lanes256<T>, Vector256<T>, T>.Run(product);
        else
            BlockedProduct<Lanes128<T>, Vector128<T>, T>.Run(product);
    }

    private readonly record struct Batch<T>(Product<T> Product, nint A, nint B, nint C, Compute Inner) : IRange
        where T : unmanaged
    {
        public Batch(Product<T> product, nint* a, nint* b, nint* c, Compute inner)
            : this(product, (nint)a, (nint)b, (nint)c, inner)
        {
        }

        public void Run(nint from, nint to)
        {
            for (nint i = from; i < to; i++)
            {
                var item = Product;
                item.A = new Matrix<T>(item.A.Data + ((nint*)A)[i], item.A.Row, item.A.Column);
                item.B = new Matrix<T>(item.B.Data + ((nint*)B)[i], item.B.Row, item.B.Column);
                item.C = new Matrix<T>(item.C.Data + ((nint*)C)[i], item.C.Row, item.C.Column);
                Multiply(item, Inner);
            }
        }
    }
}
