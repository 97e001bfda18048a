namespace TorchSharp.Kernels;

/// <summary>Products of one tile's rows, all row-major with the given row lengths.</summary>
internal static unsafe class AttentionTiles<T>
    where T : unmanaged
{
    /// <summary>Queries and keys in a tile: its scores take 16 kB in float, so that they stay in the first cache.</summary>
    public const nint Side = 64;

    /// <summary>c [m, n] = alpha·a·bᵀ, rows of a and b of length k.</summary>
    public static void TimesTransposed(T* a, T* b, T* c, nint m, nint n, nint k, double alpha, SimdLevel level) =>
        Gemm.Run(new Product<T> { M = m, N = n, K = k, Alpha = Number.Of<T>(alpha), A = new(a, k, 1), B = new(b, 1, k), C = new(c, Side, 1) }, level);

    /// <summary>c [m, n] += a·b for a tile a [m, k].</summary>
    public static void AddTimes(T* a, T* b, T* c, nint m, nint n, nint k, SimdLevel level) =>
        Add(new Product<T> { M = m, N = n, K = k, A = new(a, Side, 1), B = new(b, n, 1), C = new(c, n, 1) }, level);

    /// <summary>c [m, n] += aᵀ·b for a tile a [k, m].</summary>
    public static void AddTransposedTimes(T* a, T* b, T* c, nint m, nint n, nint k, SimdLevel level) =>
        Add(new Product<T> { M = m, N = n, K = k, A = new(a, 1, Side), B = new(b, n, 1), C = new(c, n, 1) }, level);

    private static void Add(in Product<T> product, SimdLevel level) => Gemm.Run(product with { Alpha = Number.Of<T>(1), Beta = Number.Of<T>(1) }, level);
}
