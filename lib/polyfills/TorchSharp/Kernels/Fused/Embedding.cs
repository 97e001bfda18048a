namespace TorchSharp.Kernels;

/// <summary>Rows of a table by number, and the gradient's way back.</summary>
internal static unsafe class Embedding
{
    /// <summary>y[i] = table[indices[i]], rows of <paramref name="width"/> numbers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index outside the table.</exception>
    public static void Gather<T>(ReadOnlySpan<T> table, ReadOnlySpan<long> indices, Span<T> y, int width, Compute compute)
        where T : unmanaged
    {
        Require.Same(y.Length, (nint)indices.Length * width, nameof(y));
        Check(indices, table.Length / width);
        fixed (T* from = table, to = y)
        fixed (long* index = indices)
            Launch.Range(new GatherRows<T>(from, index, to, width), indices.Length, width, compute.Threads);
    }

    /// <summary>dTable[indices[i]] += dy[i], in the order of i whatever the threads; rows of index <paramref name="padding"/> are left out (−1: none).</summary>
    public static void ScatterAdd<T>(Span<T> dTable, ReadOnlySpan<long> indices, ReadOnlySpan<T> dy, int width, long padding, Compute compute)
        where T : unmanaged
    {
        Require.Same(dy.Length, (nint)indices.Length * width, nameof(dy));
        int rows = dTable.Length / width;
        Check(indices, rows);
        int parts = Math.Clamp(dy.Length / (int)Launch.Grain, 1, Math.Max(1, compute.Threads));
        fixed (T* to = dTable, from = dy)
        fixed (long* index = indices)
            Launch.Lanes<ScatterRows<T>, T>(new(to, index, from, indices.Length, width, padding, rows, parts), parts, dy.Length, compute);
    }

    private static void Check(ReadOnlySpan<long> indices, nint rows)
    {
        foreach (long index in indices)
            Require.Index(index, rows, nameof(indices));
    }

    private readonly struct GatherRows<T>(T* table, long* indices, T* y, nint width) : IRange
        where T : unmanaged
    {
        public void Run(nint from, nint to)
        {
            for (nint i = from; i < to; i++)
                new ReadOnlySpan<T>(table + ((nint)indices[i] * width), (int)width).CopyTo(new Span<T>(y + (i * width), (int)width));
        }
    }

    /// <summary>Each part owns a range of the table's rows and looks for them among all indices.</summary>
    private readonly struct ScatterRows<T>(T* table, long* indices, T* dy, nint count, nint width, long padding, nint rows, nint parts) : ILaneRange<T>
        where T : unmanaged
    {
        public void Run<S, V>(nint from, nint to)
            where S : struct, ILanes<V, T>
            where V : struct
        {
            nint first = rows * from / parts, end = rows * to / parts;
            T one = Number.Of<T>(1);
            for (nint i = 0; i < count; i++)
                if (indices[i] >= first && indices[i] < end && indices[i] != padding)
                    RowMath<S, V, T>.AddScaled(dy + (i * width), table + ((nint)indices[i] * width), one, width);
        }
    }
}
