namespace TorchSharp.Kernels;

/// <summary>One step of stochastic gradient descent on one parameter, as PyTorch defines it.</summary>
/// <param name="Rate">Learning rate.</param>
/// <param name="Momentum">0: none, and no buffer is needed.</param>
/// <param name="Dampening">Of the gradient that enters the buffer.</param>
/// <param name="Decay">decay·p is added to the gradient.</param>
/// <param name="Nesterov">The gradient plus momentum·buffer is followed instead of the buffer.</param>
/// <param name="Maximize">The gradient is followed upwards.</param>
/// <param name="First">The buffer holds nothing yet and becomes the gradient.</param>
internal readonly record struct SgdStep(double Rate, double Momentum, double Dampening, double Decay, bool Nesterov, bool Maximize, bool First)
{
    public unsafe void Apply<T>(Span<T> p, ReadOnlySpan<T> gradient, Span<T> buffer, Compute compute)
        where T : unmanaged
    {
        Require.Same(gradient.Length, p.Length, nameof(gradient));
        Require.Same(buffer.Length, Momentum == 0 ? 0 : p.Length, nameof(buffer));
        fixed (T* parameter = p, g = gradient, b = buffer)
            Launch.Lanes<SgdRange<T>, T>(new(this, parameter, g, b), p.Length, 2, compute);
    }
}
