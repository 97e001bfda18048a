namespace TorchSharp;

/// <summary>Arithmetic of shapes and strides, both counted in elements.</summary>
internal static class Geometry
{
    public static long Count(ReadOnlySpan<long> sizes)
    {
        long n = 1;
        foreach (long s in sizes) n = checked(n * s);
        return n;
    }

    public static long[] Contiguous(ReadOnlySpan<long> sizes)
    {
        var strides = new long[sizes.Length];
        long step = 1;
        for (int i = sizes.Length - 1; i >= 0; i--)
        {
            strides[i] = step;
            step *= Math.Max(sizes[i], 1);
        }
        return strides;
    }

    public static bool IsContiguous(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        long step = 1;
        for (int i = sizes.Length - 1; i >= 0; i--)
        {
            if (sizes[i] == 0) return true;
            if (sizes[i] == 1) continue;
            if (strides[i] != step) return false;
            step *= sizes[i];
        }
        return true;
    }

    /// <summary>The common shape of two shapes; throws libtorch's message where there is none.</summary>
    public static long[] Broadcast(long[] a, long[] b)
    {
        if (a.AsSpan().SequenceEqual(b)) return a;
        int rank = Math.Max(a.Length, b.Length);
        var result = new long[rank];
        for (int i = rank - 1, ia = a.Length - 1, ib = b.Length - 1; i >= 0; i--, ia--, ib--)
        {
            long x = ia >= 0 ? a[ia] : 1, y = ib >= 0 ? b[ib] : 1;
            if (x != y && x != 1 && y != 1)
                throw Fail.Native($"The size of tensor a ({x}) must match the size of tensor b ({y}) at non-singleton dimension {i}. Shapes: {Fail.Show(a)} and {Fail.Show(b)}");
            result[i] = x == 1 ? y : x;
        }
        return result;
    }

    /// <summary>Strides of a tensor seen in a larger shape: 0 where it repeats.</summary>
    public static long[] ExpandStrides(long[] sizes, long[] strides, long[] target)
    {
        var result = new long[target.Length];
        int shift = target.Length - sizes.Length;
        for (int i = 0; i < sizes.Length; i++)
            result[i + shift] = sizes[i] == 1 && target[i + shift] != 1 ? 0 : strides[i];
        return result;
    }

    /// <summary>One past the furthest element that the geometry reaches from its offset.</summary>
    public static long Extent(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides)
    {
        long last = 0;
        for (int i = 0; i < sizes.Length; i++)
        {
            if (sizes[i] == 0) return 0;
            last += (sizes[i] - 1) * strides[i];
        }
        return last + 1;
    }

    /// <summary>Strides with which the same elements can be seen in another shape, or null where that takes a copy.</summary>
    public static long[]? ViewStrides(ReadOnlySpan<long> sizes, ReadOnlySpan<long> strides, long[] target)
    {
        if (Count(sizes) == 0) return Contiguous(target);
        var result = new long[target.Length];
        int t = target.Length - 1;
        long chunkStride = strides.Length > 0 ? strides[^1] : 1, have = 1, want = 1;
        for (int d = sizes.Length - 1; d >= 0; d--)
        {
            have *= sizes[d];
            if (d != 0 && (sizes[d - 1] == 1 || strides[d - 1] == have * chunkStride)) continue;
            for (; t >= 0 && (want < have || target[t] == 1); t--)
            {
                result[t] = want * chunkStride;
                want *= target[t];
            }
            if (want != have) return null;
            if (d > 0) (chunkStride, have, want) = (strides[d - 1], 1, 1);
        }
        return FillOnes(result, t, target, chunkStride * want);
    }

    /// <summary>Resolves one -1 and checks the count.</summary>
    public static long[] Infer(ReadOnlySpan<long> shape, long count)
    {
        long[] result = shape.ToArray();
        int free = Array.IndexOf(result, -1);
        long known = 1;
        for (int i = 0; i < result.Length; i++)
            if (i != free) known *= result[i];
        if (free >= 0 && known > 0 && count % known == 0) result[free] = count / known;
        bool valid = Array.TrueForAll(result, n => n >= 0) && Count(result) == count;
        return valid ? result : throw Fail.Native($"shape '{Fail.Show(shape)}' is invalid for input of size {count}");
    }

    private static long[]? FillOnes(long[] result, int t, long[] target, long stride)
    {
        for (; t >= 0; t--)
        {
            if (target[t] != 1) return null;
            result[t] = stride;
        }
        return result;
    }
}
