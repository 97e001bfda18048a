using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Forward of layer norm (with means) and RMS norm (without).</summary>
internal readonly unsafe struct NormRows<T>(T* x, T* weight, T* bias, T* y, T* means, T* rstds, nint n, double eps) : ILaneRange<T>
    where T : unmanaged
{
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint row = from; row < to; row++)
        {
            T* input = x + (row * n);
            T mean = means == null ? default : Number.Of<T>(Number.ToDouble(RowMath<S, V, T>.Sum(input, n)) / n);
            double square = Number.ToDouble(RowMath<S, V, T>.SquaresAround(input, mean, n)) / n;
            T rstd = rstds[row] = Number.Of<T>(1 / Math.Sqrt(square + eps));
            if (means != null)
                means[row] = mean;
            Row<S, V>(input, y + (row * n), mean, rstd);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row<S, V>(T* input, T* output, T mean, T rstd)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        V m = S.All(mean), r = S.All(rstd);
        for (nint i = 0; i < n; i += S.Count)
        {
            V value = S.Mul(S.Sub(RowMath<S, V, T>.Some(input + i, n - i), m), r);
            if (weight != null)
                value = S.Mul(value, RowMath<S, V, T>.Some(weight + i, n - i));
            if (bias != null)
                value = S.Add(value, RowMath<S, V, T>.Some(bias + i, n - i));
            RowMath<S, V, T>.Put(value, output + i, n - i);
        }
    }
}
