using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>
/// Backward of one part of the rows. With h = (x − mean)·rstd and d = dy·weight: dx = rstd·(d − mean(d) − h·mean(d·h)), RMS norm without mean(d); the
/// part's Σ dy·h and Σ dy go to its own two rows of <c>sums</c>.
/// </summary>
internal readonly unsafe struct NormGradientRows<T>(T* x, T* weight, T* means, T* rstds, T* dy, T* dx, T* sums, nint rows, nint n, nint parts) : ILaneRange<T>
    where T : unmanaged
{
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint part = from; part < to; part++)
            for (nint row = rows * part / parts; row < rows * (part + 1) / parts; row++)
                Row<S, V>(row, sums + (2 * part * n));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row<S, V>(nint row, T* sum)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        T* input = x + (row * n), gradient = dy + (row * n), to = dx + (row * n);
        V m = S.All(means == null ? default : means[row]), r = S.All(rstds[row]), allD = S.Zero, allDh = S.Zero;
        for (nint i = 0; i < n; i += S.Count)
        {
            nint left = n - i;
            V h = S.Mul(S.Sub(RowMath<S, V, T>.Some(input + i, left), m), r), g = RowMath<S, V, T>.Some(gradient + i, left);
            V d = weight == null ? g : S.Mul(g, RowMath<S, V, T>.Some(weight + i, left));
            allD = S.Add(allD, d); // beyond the row d is 0
            allDh = S.MulAdd(d, h, allDh);
            RowMath<S, V, T>.Put(S.MulAdd(g, h, RowMath<S, V, T>.Some(sum + i, left)), sum + i, left);
            RowMath<S, V, T>.Put(S.Add(g, RowMath<S, V, T>.Some(sum + n + i, left)), sum + n + i, left);
        }
        V meanD = means == null ? S.Zero : S.All(Number.Of<T>(Number.ToDouble(S.Sum(allD)) / n));
        V meanDh = S.All(Number.Of<T>(Number.ToDouble(S.Sum(allDh)) / n));
        for (nint i = 0; i < n; i += S.Count)
        {
            nint left = n - i;
            V h = S.Mul(S.Sub(RowMath<S, V, T>.Some(input + i, left), m), r), g = RowMath<S, V, T>.Some(gradient + i, left);
            V d = weight == null ? g : S.Mul(g, RowMath<S, V, T>.Some(weight + i, left));
            RowMath<S, V, T>.Put(S.Mul(r, S.NegMulAdd(h, meanDh, S.Sub(d, meanD))), to + i, left);
        }
    }
}
