namespace TorchSharp.Kernels;

/// <summary>A function of two numbers, for a whole register at once: mostly (gradient, input or output) to gradient.</summary>
internal interface ILaneFunction2
{
    /// <inheritdoc cref="ILaneFunction.Cost"/>
    static abstract int Cost { get; }

    static abstract V Of<S, V, T>(V a, V b)
        where S : struct, ILanes<V, T>
        where V : struct
        where T : unmanaged;
}
