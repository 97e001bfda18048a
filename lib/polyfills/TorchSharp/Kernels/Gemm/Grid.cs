using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>C cut into parts for the threads: the cut that leaves the largest part the least to do, packing included.</summary>
internal readonly unsafe struct Grid<T>
    where T : unmanaged
{
    private readonly Product<T> _product;
    private readonly SimdLevel _level;
    private readonly nint _down, _across, _step;

    public Grid(in Product<T> product, SimdLevel level, int parts, int step)
    {
        (_product, _level, _step, _down, _across) = (product, level, step, parts, 1);
        double best = double.PositiveInfinity;
        for (int down = 1; down <= parts; down++)
        {
            if (parts % down != 0 || Cost(down, parts / down) >= best)
                continue;
            best = Cost(down, parts / down);
            (_down, _across) = (down, parts / down);
        }
    }

    public static void Part(void* grid, int part)
    {
        ref var g = ref Unsafe.AsRef<Grid<T>>(grid);
        nint i = part / g._across, j = part % g._across, slivers = (g._product.N + g._step - 1) / g._step;
        nint row = g._product.M * i / g._down, rows = (g._product.M * (i + 1) / g._down) - row;
        nint column = slivers * j / g._across * g._step;
        nint columns = Math.Min(g._product.N, slivers * (j + 1) / g._across * g._step) - column;
        if (rows > 0 && columns > 0)
            Gemm.Run(g._product.Block(row, rows, column, columns), g._level);
    }

    private double Cost(nint down, nint across)
    {
        double rows = Math.Ceiling((double)_product.M / down);
        double columns = Math.Ceiling(Math.Ceiling((double)_product.N / _step) / across) * _step;
        return (rows * columns) + (8 * columns) + (4 * rows); // the product itself, packing B, reading A: all times k
    }
}
