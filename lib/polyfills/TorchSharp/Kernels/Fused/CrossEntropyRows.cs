namespace TorchSharp.Kernels;

/// <summary>Forward.</summary>
internal readonly unsafe struct CrossEntropyRows<T>(T* x, long* targets, T* losses, T* logSums, nint n, long ignore, double smoothing) : ILaneRange<T>
    where T : unmanaged
{
    public void Run<S, V>(nint from, nint to)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        for (nint row = from; row < to; row++)
        {
            T* logits = x + (row * n);
            T max = RowMath<S, V, T>.Max(logits, n);
            double logSum = Math.Log(Number.ToDouble(RowMath<S, V, T>.ExpSum(logits, null, max, n)));
            logSums[row] = Number.Of<T>(logSum);
            logSum += Number.ToDouble(max);
            losses[row] = targets[row] == ignore ? default : Number.Of<T>(Loss<S, V>(logits, logSum, targets[row]));
        }
    }

    private double Loss<S, V>(T* logits, double logSum, long target)
        where S : struct, ILanes<V, T>
        where V : struct
    {
        double loss = (1 - smoothing) * (logSum - Number.ToDouble(logits[target]));
        return smoothing == 0 ? loss : loss + (smoothing * (logSum - (Number.ToDouble(RowMath<S, V, T>.Sum(logits, n)) / n)));
    }
}
