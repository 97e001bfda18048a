namespace TorchSharp.Kernels;

/// <summary>Forward: the row stays in the first cache between its maximum, its exponentials and its scaling.</summary>
internal readonly unsafe struct SoftmaxRows<T>(T* x, T* y, nint n, bool log) : ILaneRange<T>
    where T : unmanaged
{
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint row = from; row < to; row++)
        {
            T* input = x + (row * n), output = y + (row * n);
            T max = RowMath<S, V, T>.Max(input, n);
            double sum = Number.ToDouble(RowMath<S, V, T>.ExpSum(input, log ? null : output, max, n));
            if (log)
                RowMath<S, V, T>.Subtract(input, output, max, Number.Of<T>(Math.Log(sum)), n);
            else
                RowMath<S, V, T>.Affine(output, output, Number.Of<T>(1 / sum), default, n);
        }
    }
}
