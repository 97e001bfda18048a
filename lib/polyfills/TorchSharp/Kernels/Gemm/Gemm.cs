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

    /// <summary>Many products of matrices in arrays: item i begins at a[i·aStep], b[i·bStep], c[i·cStep]. A step of 0 repeats a matrix.</summary>
    /// <exception cref="ArgumentException">An array ends before its last matrix does.</exception>
    public static void Multiply<T>(
        Shape shape, T alpha, ReadOnlySpan<T> a, Layout la, ReadOnlySpan<T> b, Layout lb, T beta, Span<T> c, Layout lc, Compute compute)
        where T : unmanaged
    {
        if (shape.Batch * shape.M * shape.N == 0)
            return;
        Require.AtLeast(a.Length, la.Extent(shape.Batch, shape.M, shape.K), nameof(a));
        Require.AtLeast(b.Length, lb.Extent(shape.Batch, shape.K, shape.N), nameof(b));
        Require.AtLeast(c.Length, lc.Extent(shape.Batch, shape.M, shape.N), nameof(c));
        fixed (T* pa = a, pb = b, pc = c)
        {
            var product = new Product<T>
            {
                M = shape.M,
                N = shape.N,
                K = shape.K,
                Alpha = alpha,
                Beta = beta,
                A = new(pa, la.Row, la.Column),
                B = new(pb, lb.Row, lb.Column),
                C = new(pc, lc.Row, lc.Column),
            };
            Batched(product, (int)shape.Batch, la.Step, lb.Step, lc.Step, compute);
        }
    }

    /// <summary>The same product for many matrices: item i at A + i·aStep, B + i·bStep, C + i·cStep.</summary>
    public static void Batched<T>(in Product<T> product, int batch, nint aStep, nint bStep, nint cStep, Compute compute)
        where T : unmanaged
    {
        nint cost = (nint)Math.Min((double)product.M * product.N * product.K / 4, 1e9);
        var items = new Batch<T>(product, aStep, bStep, cStep, compute);
        if (batch >= compute.Threads)
            Launch.Range(items with { Inner = compute with { Threads = 1 } }, batch, cost, compute.Threads);
        else
            items.Run(0, batch);
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
            throw new ArgumentException(
                $"C must have stride 1 along its rows or its columns, not ({p.C.Row}, {p.C.Column}). Multiply into a contiguous matrix and copy.");
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
        public void Run(nint from, nint to)
        {
            for (nint i = from; i < to; i++)
            {
                var item = Product;
                item.A = item.A.Moved(i * A);
                item.B = item.B.Moved(i * B);
                item.C = item.C.Moved(i * C);
                Multiply(item, Inner);
            }
        }
    }
}
