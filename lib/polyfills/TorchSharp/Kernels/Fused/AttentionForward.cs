namespace TorchSharp.Kernels;

/// <summary>A block of queries against all keys it sees, tile by tile, with a running maximum and sum for each query.</summary>
internal readonly unsafe struct AttentionForward<T>(AttentionShape s, T* q, T* k, T* v, T* mask, T* o, T* logSums, SimdLevel level) : ILaneRange<T>
    where T : unmanaged
{
    private const nint Side = AttentionTiles<T>.Side;

    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        nint blocks = (s.Queries + Side - 1) / Side;
        for (nint item = from; item < to; item++)
            Block<S, V>(item / blocks, item % blocks * Side);
    }

    private void Block<S, V>(nint batch, nint query)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        nint rows = Math.Min(Side, s.Queries - query);
        T* scores = Scratch.Get<T>(ScratchSlot.Kernel, Side * Side), output = o + (((batch * s.Queries) + query) * s.ValueWidth);
        double* max = stackalloc double[(int)Side], sum = stackalloc double[(int)Side];
        new Span<double>(max, (int)Side).Fill(double.NegativeInfinity);
        new Span<double>(sum, (int)Side).Clear();
        new Span<T>(output, (int)(rows * s.ValueWidth)).Clear();
        for (nint key = 0; key < s.Visible(query + rows - 1); key += Side)
        {
            nint columns = Math.Min(Side, s.Keys - key);
            AttentionTiles<T>.TimesTransposed(
                q + (((batch * s.Queries) + query) * s.Width), k + (((batch * s.Keys) + key) * s.Width), scores, rows, columns, s.Width, s.Scale, level);
            for (nint i = 0; i < rows; i++)
                Row<S, V>(batch, query + i, key, columns, scores + (i * Side), ref max[i], ref sum[i], output + (i * s.ValueWidth));
            AttentionTiles<T>.AddTimes(scores, v + (((batch * s.Keys) + key) * s.ValueWidth), output, rows, s.ValueWidth, columns, level);
        }
        for (nint i = 0; i < rows; i++)
        {
            logSums[(batch * s.Queries) + query + i] = Number.Of<T>(max[i] + Math.Log(sum[i]));
            T* row = output + (i * s.ValueWidth);
            RowMath<S, V, T>.Affine(row, row, Number.Of<T>(sum[i] == 0 ? 0 : 1 / sum[i]), default, s.ValueWidth);
        }
    }

    /// <summary>Scores to weights relative to the new maximum; what was summed under the old one is scaled down.</summary>
    private void Row<S, V>(nint batch, nint query, nint key, nint columns, T* row, ref double max, ref double sum, T* output)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        nint seen = Math.Clamp(s.Visible(query) - key, 0, columns);
        if (mask != null)
            RowMath<S, V, T>.AddScaled(mask + (batch * s.MaskStep) + (query * s.Keys) + key, row, Number.Of<T>(1), seen);
        double top = seen == 0 ? max : Math.Max(max, Number.ToDouble(RowMath<S, V, T>.Max(row, seen)));
        new Span<T>(row + seen, (int)(columns - seen)).Clear();
        if (double.IsNegativeInfinity(top))
        {
            new Span<T>(row, (int)seen).Clear();
            return;
        }
        double shrink = Math.Exp(max - top);
        if (shrink != 1)
            RowMath<S, V, T>.Affine(output, output, Number.Of<T>(shrink), default, s.ValueWidth);
        sum = (sum * shrink) + Number.ToDouble(RowMath<S, V, T>.ExpSum(row, row, Number.Of<T>(top), seen));
        max = top;
    }
}
