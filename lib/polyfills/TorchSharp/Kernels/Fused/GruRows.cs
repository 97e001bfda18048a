using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Forward.</summary>
internal readonly unsafe struct GruRows<T>(T* fromX, T* fromH, T* before, T* gates, T* h, nint hidden) : ILaneRange<T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint row = from; row < to; row++)
            for (nint j = 0; j < hidden; j += S.Count)
            {
                nint left = hidden - j, at = (row * hidden) + j, wide = (3 * row * hidden) + j, second = wide + hidden, third = second + hidden;
                V r = LaneExp<S, V, T>.Sigmoid(S.Add(RowMath<S, V, T>.Some(fromX + wide, left), RowMath<S, V, T>.Some(fromH + wide, left)));
                V z = LaneExp<S, V, T>.Sigmoid(S.Add(RowMath<S, V, T>.Some(fromX + second, left), RowMath<S, V, T>.Some(fromH + second, left)));
                V n = LaneExp<S, V, T>.Tanh(S.MulAdd(r, RowMath<S, V, T>.Some(fromH + third, left), RowMath<S, V, T>.Some(fromX + third, left)));
                RowMath<S, V, T>.Put(r, gates + wide, left);
                RowMath<S, V, T>.Put(z, gates + second, left);
                RowMath<S, V, T>.Put(n, gates + third, left);
                RowMath<S, V, T>.Put(S.MulAdd(z, S.Sub(RowMath<S, V, T>.Some(before + at, left), n), n), h + at, left);
            }
    }
}
