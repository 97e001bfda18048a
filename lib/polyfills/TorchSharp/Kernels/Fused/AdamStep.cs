namespace TorchSharp.Kernels;

/// <summary>One step of Adam or AdamW on one parameter, as PyTorch defines it.</summary>
/// <param name="Rate">Learning rate.</param>
/// <param name="Beta1">Decay of the mean of gradients.</param>
/// <param name="Beta2">Decay of the mean of squares.</param>
/// <param name="Eps">Added to the root.</param>
/// <param name="Decay">Weight decay.</param>
/// <param name="Decoupled">AdamW: p is scaled by 1 − rate·decay. Adam: decay·p is added to the gradient.</param>
/// <param name="Maximize">The gradient is followed upwards.</param>
/// <param name="Step">1 for the first step.</param>
internal readonly record struct AdamStep(double Rate, double Beta1, double Beta2, double Eps, double Decay, bool Decoupled, bool Maximize, long Step)
{
    /// <summary>Changes p, m and v in place; with <paramref name="largest"/> (AMSGrad) the largest v so far takes v's place in the root.</summary>
    public unsafe void Apply<T>(Span<T> p, ReadOnlySpan<T> gradient, Span<T> m, Span<T> v, Span<T> largest, Compute compute)
        where T : unmanaged
    {
        Require.Same(gradient.Length, p.Length, nameof(gradient));
        Require.Same(m.Length, p.Length, nameof(m));
        Require.Same(v.Length, p.Length, nameof(v));
        Require.SameOrNone(largest.Length, p.Length, nameof(largest));
        fixed (T* parameter = p, g = gradient, first = m, second = v, top = largest)
            Launch.Lanes<AdamRange<T>, T>(new(this, parameter, g, first, second, top), p.Length, 4, compute);
    }
}
