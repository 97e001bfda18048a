namespace TorchSharp.Kernels;

/// <summary>The micro kernels of one path by row count: index 1 to <see cref="Rows"/>.</summary>
internal static unsafe class KernelTable<S, V, T>
    where S : struct, ILanes<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>The most rows whose sums fit the registers: 14 of the 32 that AVX-512 has, 6 of 16 elsewhere.</summary>
    public static readonly int Rows = S.Count * sizeof(T) == 64 ? 14 : 6;

    private static readonly delegate*<Tile<T>*, void>[] Two =
    [
        null,
        &MicroKernel<S, V, T, Kernels.Rows.Of1>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of2>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of3>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of4>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of5>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of6>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of7>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of8>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of9>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of10>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of11>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of12>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of13>.Wide,
        &MicroKernel<S, V, T, Kernels.Rows.Of14>.Wide,
    ];

    private static readonly delegate*<Tile<T>*, void>[] One =
    [
        null,
        &MicroKernel<S, V, T, Kernels.Rows.Of1>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of2>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of3>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of4>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of5>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of6>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of7>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of8>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of9>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of10>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of11>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of12>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of13>.Narrow,
        &MicroKernel<S, V, T, Kernels.Rows.Of14>.Narrow,
    ];

    /// <summary>The kernel for so many rows and one or two registers of columns.</summary>
    public static delegate*<Tile<T>*, void> For(nint rows, bool wide) => wide ? Two[rows] : One[rows];
}
