namespace TorchSharp.Kernels;

/// <summary>Adds the parts' sums to the gradients of weight and bias, part after part.</summary>
internal readonly unsafe struct NormGradientSums<T>(T* sums, T* dWeight, T* dBias, nint parts, nint n) : ILaneRange<T>
    where T : unmanaged
{
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        T one = Number.Of<T>(1);
        for (nint part = 0; part < parts; part++)
        {
            if (dWeight != null)
                RowMath<S, V, T>.AddScaled(sums + (2 * part * n), dWeight, one, n);
            if (dBias != null)
                RowMath<S, V, T>.AddScaled(sums + (((2 * part) + 1) * n), dBias, one, n);
        }
    }
}
