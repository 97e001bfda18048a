using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Backward: probabilities again from the logits and the kept sum.</summary>
internal readonly unsafe struct CrossEntropyGradientRows<T>(
    T* x, long* targets, T* logSums, T* gradient, nint gradientStep, T* dx, nint n, long ignore, double smoothing) : ILaneRange<T>
    where T : unmanaged
{
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint row = from; row < to; row++)
            if (targets[row] == ignore)
                new Span<T>(dx + (row * n), (int)n).Clear();
            else
                Row<S, V>(x + (row * n), dx + (row * n), logSums[row], gradient[row * gradientStep], targets[row]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row<S, V>(T* logits, T* to, T logSum, T g, long target)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        V max = S.All(RowMath<S, V, T>.Max(logits, n)), sum = S.All(logSum), scale = S.All(g), even = S.Of(smoothing / n);
        for (nint i = 0; i < n; i += S.Count)
        {
            V p = LaneExp<S, V, T>.Exp(S.Sub(S.Sub(RowMath<S, V, T>.Some(logits + i, n - i), max), sum));
            RowMath<S, V, T>.Put(S.Mul(scale, S.Sub(p, even)), to + i, n - i);
        }
        to[target] = Number.Of<T>(Number.ToDouble(to[target]) - (Number.ToDouble(g) * (1 - smoothing)));
    }
}
