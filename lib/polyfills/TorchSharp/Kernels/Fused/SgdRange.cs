using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>b = momentum·b + (1 − dampening)·g; p −= rate·b.</summary>
internal readonly unsafe struct SgdRange<T>(SgdStep step, T* p, T* gradient, T* buffer) : ILaneRange<T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        V rate = S.Of(step.Rate), pull = S.Of(step.Decay), sign = S.Of(step.Maximize ? -1 : 1);
        V momentum = S.Of(step.First ? 0 : step.Momentum), fresh = S.Of(step.First ? 1 : 1 - step.Dampening), ahead = S.Of(step.Momentum);
        for (nint i = from; i < to; i += S.Count)
        {
            nint left = to - i;
            V old = RowMath<S, V, T>.Some(p + i, left), g = S.MulAdd(pull, old, S.Mul(sign, RowMath<S, V, T>.Some(gradient + i, left)));
            if (buffer != null)
            {
                V b = step.First ? g : S.MulAdd(momentum, RowMath<S, V, T>.Some(buffer + i, left), S.Mul(fresh, g));
                RowMath<S, V, T>.Put(b, buffer + i, left);
                g = step.Nesterov ? S.MulAdd(ahead, b, g) : b;
            }
            RowMath<S, V, T>.Put(S.NegMulAdd(rate, g, old), p + i, left);
        }
    }
}
