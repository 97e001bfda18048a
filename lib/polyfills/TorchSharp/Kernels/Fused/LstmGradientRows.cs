using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Backward: with d = dc + dh·o·(1 − tanh² c), the gates get d·g, d·cBefore, d·i and dh·tanh c times their slopes, cBefore gets d·f.</summary>
internal readonly unsafe struct LstmGradientRows<T>(T* gates, T* before, T* c, T* dh, T* dc, T* dGates, T* dBefore, nint hidden) : ILaneRange<T>
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
                T* gate = gates + (4 * row * hidden) + j, slope = dGates + (4 * row * hidden) + j;
                V i = RowMath<S, V, T>.Some(gate, left), f = RowMath<S, V, T>.Some(gate + hidden, left);
                V g = RowMath<S, V, T>.Some(gate + (2 * hidden), left), o = RowMath<S, V, T>.Some(gate + (3 * hidden), left);
                V t = LaneExp<S, V, T>.Tanh(RowMath<S, V, T>.Some(c + at, left)), output = RowMath<S, V, T>.Some(dh + at, left);
                V d = S.Mul(S.Mul(output, o), S.NegMulAdd(t, t, S.Of(1)));
                if (dc != null)
                    d = S.Add(d, RowMath<S, V, T>.Some(dc + at, left));
                RowMath<S, V, T>.Put(S.Mul(S.Mul(d, g), S.NegMulAdd(i, i, i)), slope, left);
                RowMath<S, V, T>.Put(S.Mul(S.Mul(d, RowMath<S, V, T>.Some(before + at, left)), S.NegMulAdd(f, f, f)), slope + hidden, left);
                RowMath<S, V, T>.Put(S.Mul(S.Mul(d, i), S.NegMulAdd(g, g, S.Of(1))), slope + (2 * hidden), left);
                RowMath<S, V, T>.Put(S.Mul(S.Mul(output, t), S.NegMulAdd(o, o, o)), slope + (3 * hidden), left);
                RowMath<S, V, T>.Put(S.Mul(d, f), dBefore + at, left);
            }
    }
}
