namespace TorchSharp.Kernels;

/// <summary>
/// Scaled dot-product attention in tiles, after Dao et al. (FlashAttention, 2022): of the Queries × Keys matrix only one tile exists at a time, and the
/// forward keeps one number a query for the backward.
/// </summary>
internal static unsafe class Attention
{
    /// <summary>o [Batch, Queries, ValueWidth]; logSums [Batch, Queries]: log Σ exp of each query's scores. A query that sees nothing gets 0.</summary>
    /// <remarks>The mask is added to the scores: [Queries, Keys] once or for each of the batch; empty: none.</remarks>
    public static void Forward<T>(
        in AttentionShape s, ReadOnlySpan<T> q, ReadOnlySpan<T> k, ReadOnlySpan<T> v, ReadOnlySpan<T> mask, Span<T> o, Span<T> logSums, Compute compute)
        where T : unmanaged
    {
        Check(s, q.Length, k.Length, v.Length, mask.Length);
        Require.Same(o.Length, s.Batch * s.Queries * s.ValueWidth, nameof(o));
        Require.Same(logSums.Length, s.Batch * s.Queries, nameof(logSums));
        nint blocks = (s.Queries + AttentionTiles<T>.Side - 1) / AttentionTiles<T>.Side;
        fixed (T* pq = q, pk = k, pv = v, pm = mask, po = o, sums = logSums)
        {
            var kernel = new AttentionForward<T>(s, pq, pk, pv, pm, po, sums, compute.Level);
            Launch.Lanes<AttentionForward<T>, T>(kernel, s.Batch * blocks, AttentionTiles<T>.Side * s.Keys * (s.Width + 8), compute);
        }
    }

    /// <summary>Gradients of q, k and v (overwritten) from the output, its gradient and the kept sums.</summary>
    public static void Backward<T>(
        in AttentionShape s, ReadOnlySpan<T> q, ReadOnlySpan<T> k, ReadOnlySpan<T> v, ReadOnlySpan<T> mask, ReadOnlySpan<T> o, ReadOnlySpan<T> logSums,
        ReadOnlySpan<T> d, Span<T> dq, Span<T> dk, Span<T> dv, Compute compute)
        where T : unmanaged
    {
        Check(s, q.Length, k.Length, v.Length, mask.Length);
        Require.Same(o.Length, s.Batch * s.Queries * s.ValueWidth, nameof(o));
        Require.Same(d.Length, o.Length, nameof(d));
        Require.Same(logSums.Length, s.Batch * s.Queries, nameof(logSums));
        Require.Same(dq.Length, q.Length, nameof(dq));
        Require.Same(dk.Length, k.Length, nameof(dk));
        Require.Same(dv.Length, v.Length, nameof(dv));
        fixed (T* pq = q, pk = k, pv = v, pm = mask, po = o, sums = logSums, pd = d, gq = dq, gk = dk, gv = dv)
        {
            var kernel = new AttentionBackward<T>(s, pq, pk, pv, pm, po, sums, pd, gq, gk, gv, compute.Level);
            Launch.Lanes<AttentionBackward<T>, T>(kernel, s.Batch, s.Queries * s.Keys * (s.Width + 8), compute);
        }
    }

    private static void Check(in AttentionShape s, nint q, nint k, nint v, nint mask)
    {
        Require.Same(q, s.Batch * s.Queries * s.Width, nameof(q));
        Require.Same(k, s.Batch * s.Keys * s.Width, nameof(k));
        Require.Same(v, s.Batch * s.Keys * s.ValueWidth, nameof(v));
        Require.SameOrNone(mask, s.MaskStep == 0 ? s.Queries * s.Keys : s.Batch * s.MaskStep, nameof(mask));
    }
}
