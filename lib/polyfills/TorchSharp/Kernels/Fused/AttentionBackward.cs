namespace TorchSharp.Kernels;

/// <summary>
/// One of the batch: the weights P of a tile again from the scores, then dV += Pᵀ·d, dS = scale·P∘(d·Vᵀ − D), dQ += dS·K, dK += dSᵀ·Q, with D the sum of
/// d∘o over a query's values.
/// </summary>
internal readonly unsafe struct AttentionBackward<T>(
    AttentionShape s, T* q, T* k, T* v, T* mask, T* o, T* logSums, T* d, T* dq, T* dk, T* dv, SimdLevel level) : ILaneRange<T>
    where T : unmanaged
{
    private const nint Side = AttentionTiles<T>.Side;

    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint batch = from; batch < to; batch++)
        {
            new Span<T>(dq + (batch * s.Queries * s.Width), (int)(s.Queries * s.Width)).Clear();
            new Span<T>(dk + (batch * s.Keys * s.Width), (int)(s.Keys * s.Width)).Clear();
            new Span<T>(dv + (batch * s.Keys * s.ValueWidth), (int)(s.Keys * s.ValueWidth)).Clear();
            for (nint query = 0; query < s.Queries; query += Side)
                for (nint key = 0; key < s.Visible(Math.Min(query + Side, s.Queries) - 1); key += Side)
                    Tile<S, V>(batch, query, Math.Min(Side, s.Queries - query), key, Math.Min(Side, s.Keys - key));
        }
    }

    private void Tile<S, V>(nint batch, nint query, nint rows, nint key, nint columns)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        T* weights = Scratch.Get<T>(ScratchSlot.Kernel, Side * Side), slopes = Scratch.Get<T>(ScratchSlot.Kernel2, Side * Side);
        nint atQ = (batch * s.Queries) + query, atK = (batch * s.Keys) + key;
        AttentionTiles<T>.TimesTransposed(q + (atQ * s.Width), k + (atK * s.Width), weights, rows, columns, s.Width, s.Scale, level);
        for (nint i = 0; i < rows; i++)
            Weights<S, V>(batch, query + i, key, columns, weights + (i * Side));
        AttentionTiles<T>.AddTransposedTimes(weights, d + (atQ * s.ValueWidth), dv + (atK * s.ValueWidth), columns, s.ValueWidth, rows, level);
        AttentionTiles<T>.TimesTransposed(d + (atQ * s.ValueWidth), v + (atK * s.ValueWidth), slopes, rows, columns, s.ValueWidth, 1, level);
        for (nint i = 0; i < rows; i++)
            Slopes<S, V>(atQ + i, columns, weights + (i * Side), slopes + (i * Side));
        AttentionTiles<T>.AddTimes(slopes, k + (atK * s.Width), dq + (atQ * s.Width), rows, s.Width, columns, level);
        AttentionTiles<T>.AddTransposedTimes(slopes, q + (atQ * s.Width), dk + (atK * s.Width), columns, s.Width, rows, level);
    }

    private void Weights<S, V>(nint batch, nint query, nint key, nint columns, T* row)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        nint seen = Math.Clamp(s.Visible(query) - key, 0, columns);
        T logSum = logSums[(batch * s.Queries) + query];
        if (double.IsNegativeInfinity(Number.ToDouble(logSum)))
            seen = 0; // sees nothing at all: mask and all scores −∞
        if (mask != null)
            RowMath<S, V, T>.AddScaled(mask + (batch * s.MaskStep) + (query * s.Keys) + key, row, Number.Of<T>(1), seen);
        RowMath<S, V, T>.ExpSum(row, row, logSum, seen);
        new Span<T>(row + seen, (int)(columns - seen)).Clear();
    }

    private void Slopes<S, V>(nint at, nint columns, T* weights, T* slopes)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        V scale = S.Of(s.Scale), dot = S.All(RowMath<S, V, T>.Dot(d + (at * s.ValueWidth), o + (at * s.ValueWidth), s.ValueWidth));
        for (nint j = 0; j < columns; j += S.Count)
        {
            V slope = S.Mul(S.Mul(scale, RowMath<S, V, T>.Some(weights + j, columns - j)), S.Sub(RowMath<S, V, T>.Some(slopes + j, columns - j), dot));
            RowMath<S, V, T>.Put(slope, slopes + j, columns - j);
        }
    }
}
