using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>m += (g − m)(1 − β₁); v = β₂v + (1 − β₂)g²; p −= rate/(1 − β₁ᵗ)·m / (√v/√(1 − β₂ᵗ) + eps).</summary>
internal readonly unsafe struct AdamRange<T>(AdamStep step, T* p, T* gradient, T* m, T* v, T* largest) : ILaneRange<T>
    where T : unmanaged
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        V rate = S.Of(step.Rate / (1 - Math.Pow(step.Beta1, step.Step))), root = S.Of(1 / Math.Sqrt(1 - Math.Pow(step.Beta2, step.Step)));
        V keep = S.Of(step.Decoupled ? 1 - (step.Rate * step.Decay) : 1), pull = S.Of(step.Decoupled ? 0 : step.Decay), sign = S.Of(step.Maximize ? -1 : 1);
        V beta2 = S.Of(step.Beta2), new1 = S.Of(1 - step.Beta1), new2 = S.Of(1 - step.Beta2), eps = S.Of(step.Eps);
        for (nint i = from; i < to; i += S.Count)
        {
            nint left = to - i;
            V old = RowMath<S, V, T>.Some(p + i, left), g = S.MulAdd(pull, old, S.Mul(sign, RowMath<S, V, T>.Some(gradient + i, left)));
            V first = RowMath<S, V, T>.Some(m + i, left), second = S.Mul(beta2, RowMath<S, V, T>.Some(v + i, left));
            first = S.MulAdd(S.Sub(g, first), new1, first);
            second = S.MulAdd(S.Mul(g, g), new2, second);
            RowMath<S, V, T>.Put(first, m + i, left);
            RowMath<S, V, T>.Put(second, v + i, left);
            if (largest != null)
                RowMath<S, V, T>.Put(second = S.Max(RowMath<S, V, T>.Some(largest + i, left), second), largest + i, left);
            V below = S.MulAdd(S.Sqrt(second), root, eps);
            RowMath<S, V, T>.Put(S.NegMulAdd(rate, S.Div(first, below), S.Mul(old, keep)), p + i, left);
        }
    }
}
