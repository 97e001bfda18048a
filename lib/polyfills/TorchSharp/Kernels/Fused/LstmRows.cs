using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Forward.</summary>
internal readonly unsafe struct LstmRows<T>(T* gates, T* before, T* c, T* h, nint hidden) : ILaneRange<T>
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
                nint left = hidden - j, at = (row * hidden) + j;
                T* gate = gates + (4 * row * hidden) + j;
                V i = LaneExp<S, V, T>.Sigmoid(RowMath<S, V, T>.Some(gate, left)), f = LaneExp<S, V, T>.Sigmoid(RowMath<S, V, T>.Some(gate + hidden, left));
                V g = LaneExp<S, V, T>.Tanh(RowMath<S, V, T>.Some(gate + (2 * hidden), left));
                V o = LaneExp<S, V, T>.Sigmoid(RowMath<S, V, T>.Some(gate + (3 * hidden), left));
                V cell = S.MulAdd(f, RowMath<S, V, T>.Some(before + at, left), S.Mul(i, g));
                RowMath<S, V, T>.Put(i, gate, left);
                RowMath<S, V, T>.Put(f, gate + hidden, left);
                RowMath<S, V, T>.Put(g, gate + (2 * hidden), left);
                RowMath<S, V, T>.Put(o, gate + (3 * hidden), left);
                RowMath<S, V, T>.Put(cell, c + at, left);
                RowMath<S, V, T>.Put(S.Mul(o, LaneExp<S, V, T>.Tanh(cell)), h + at, left);
            }
    }
}
