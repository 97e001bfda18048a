using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Backward from the output: y·(dy − Σ y·dy), or dy − exp(y)·Σ dy for the logarithm.</summary>
internal readonly unsafe struct SoftmaxGradientRows<T>(T* y, T* dy, T* dx, nint n, bool log) : ILaneRange<T>
    where T : unmanaged
{
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint at = from * n; at < to * n; at += n)
            if (log)
                LogRow<S, V>(y + at, dy + at, dx + at, RowMath<S, V, T>.Sum(dy + at, n));
            else
                Row<S, V>(y + at, dy + at, dx + at, RowMath<S, V, T>.Dot(y + at, dy + at, n));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row<S, V>(T* y, T* dy, T* dx, T dot)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        V d = S.All(dot);
        for (nint i = 0; i < n; i += S.Count)
            RowMath<S, V, T>.Put(S.Mul(RowMath<S, V, T>.Some(y + i, n - i), S.Sub(RowMath<S, V, T>.Some(dy + i, n - i), d)), dx + i, n - i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LogRow<S, V>(T* y, T* dy, T* dx, T sum)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        V s = S.All(sum);
        for (nint i = 0; i < n; i += S.Count)
        {
            V p = LaneExp<S, V, T>.Exp(RowMath<S, V, T>.Some(y + i, n - i));
            RowMath<S, V, T>.Put(S.NegMulAdd(p, s, RowMath<S, V, T>.Some(dy + i, n - i)), dx + i, n - i);
        }
    }
}
