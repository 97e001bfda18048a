using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Folds rows of one type into numbers of another.</summary>
internal interface IFold<T, R>
{
    static abstract R Row(ReadOnlySpan<T> x);
}

/// <summary>Brings the dimensions to fold to the end and folds one row after another.</summary>
internal static class ReduceKernel
{
    /// <summary>Dimensions wrapped, sorted and checked; all of them for none.</summary>
    public static int[] Dims(Tensor x, ReadOnlySpan<long> dims)
    {
        if (dims.Length == 0) return [.. Enumerable.Range(0, x.sizes.Length)];
        var result = new int[dims.Length];
        for (int i = 0; i < dims.Length; i++) result[i] = Fail.Dim(dims[i], x.sizes.Length);
        Array.Sort(result);
        for (int i = 1; i < result.Length; i++)
            if (result[i] == result[i - 1]) throw Fail.Native($"dim {result[i]} appears multiple times in the list of dims");
        return x.sizes.Length == 0 ? [] : result;
    }

    /// <summary>The shape after folding.</summary>
    public static long[] Shape(Tensor x, int[] dims, bool keep)
    {
        var result = new List<long>();
        for (int i = 0; i < x.sizes.Length; i++)
        {
            if (Array.IndexOf(dims, i) < 0) result.Add(x.sizes[i]);
            else if (keep) result.Add(1);
        }
        return [.. result];
    }

    /// <summary>Contiguous rows, one for each element of the result, and their length.</summary>
    public static (Tensor Packed, int Length) Rows(Tensor x, int[] dims)
    {
        long length = 1;
        foreach (int d in dims) length *= x.sizes[d];
        bool last = true;
        for (int i = 0; i < dims.Length; i++) last &= dims[i] == x.sizes.Length - dims.Length + i;
        if (last) return (x.Packed(), (int)length);
        var kept = Enumerable.Range(0, x.sizes.Length).Except(dims);
        int[] order = [.. kept, .. dims];
        var moved = x.Restride([.. order.Select(d => x.sizes[d])], [.. order.Select(d => x.strides[d])], x.start);
        return (moved.Packed(), (int)length);
    }

    public static Tensor Fold<TFold, T, R>(Tensor x, int[] dims, bool keep, ScalarType type) where TFold : struct, IFold<T, R> where T : unmanaged where R : unmanaged
    {
        var result = Tensor.New(Shape(x, dims, keep), type);
        var (packed, n) = Rows(x, dims);
        var values = packed.Span<T>();
        var y = result.Span<R>();
        for (int i = 0; i < y.Length; i++) y[i] = TFold.Row(values.Slice(i * n, n));
        return result;
    }
}
