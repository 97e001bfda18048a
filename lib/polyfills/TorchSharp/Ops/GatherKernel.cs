using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Moves elements to and from places given by an index tensor along one dimension.</summary>
internal static class GatherKernel
{
    /// <summary>result[.., i, ..] = x[.., index[.., i, ..], ..]; result has the index's shape.</summary>
    public static void Gather(Tensor x, int dim, Tensor index, Tensor result)
    {
        switch (Dtype.Size(x.dtype))
        {
            case 1: Gather<byte>(x, dim, index, result); break;
            case 2: Gather<short>(x, dim, index, result); break;
            case 4: Gather<int>(x, dim, index, result); break;
            case 8: Gather<long>(x, dim, index, result); break;
            default: Gather<(long, long)>(x, dim, index, result); break;
        }
    }

    /// <summary>target[.., index[.., i, ..], ..] = source[.., i, ..], the last of several winning.</summary>
    public static void Scatter(Tensor target, int dim, Tensor index, Tensor source)
    {
        switch (Dtype.Size(target.dtype))
        {
            case 1: Scatter<byte>(target, dim, index, source); break;
            case 2: Scatter<short>(target, dim, index, source); break;
            case 4: Scatter<int>(target, dim, index, source); break;
            case 8: Scatter<long>(target, dim, index, source); break;
            default: Scatter<(long, long)>(target, dim, index, source); break;
        }
    }

    /// <summary>target[.., index[.., i, ..], ..] += source[.., i, ..].</summary>
    public static void ScatterAdd(Tensor target, int dim, Tensor index, Tensor source)
    {
        switch (target.dtype)
        {
            case ScalarType.Float32: ScatterAdd<float>(target, dim, index, source); break;
            case ScalarType.Float64: ScatterAdd<double>(target, dim, index, source); break;
            case ScalarType.Int64: ScatterAdd<long>(target, dim, index, source); break;
            case ScalarType.Int32: ScatterAdd<int>(target, dim, index, source); break;
            default: throw Dtype.Unsupported(target.dtype, "scatter_add");
        }
    }

    private static void Gather<T>(Tensor x, int dim, Tensor index, Tensor result) where T : unmanaged
    {
        var places = Places(x, dim, index);
        var from = x.Memory.Span<T>(x.start, Geometry.Extent(x.sizes, x.strides));
        var to = result.Span<T>();
        for (int i = 0; i < places.Length; i++) to[i] = from[places[i]];
    }

    private static void Scatter<T>(Tensor target, int dim, Tensor index, Tensor source) where T : unmanaged
    {
        var places = Places(target, dim, index);
        var to = target.Memory.Span<T>(target.start, Geometry.Extent(target.sizes, target.strides));
        var from = source.Span<T>();
        for (int i = 0; i < places.Length; i++) to[places[i]] = from[i];
    }

    private static void ScatterAdd<T>(Tensor target, int dim, Tensor index, Tensor source) where T : unmanaged, INumber<T>
    {
        var places = Places(target, dim, index);
        var to = target.Memory.Span<T>(target.start, Geometry.Extent(target.sizes, target.strides));
        var from = source.Span<T>();
        for (int i = 0; i < places.Length; i++) to[places[i]] += from[i];
    }

    /// <summary>Offsets into x for every index, in the index's row-major order.</summary>
    private static int[] Places(Tensor x, int dim, Tensor index)
    {
        var result = new int[index.numel()];
        if (result.Length == 0) return result;
        var steps = x.sizes.Length == 0 ? new long[index.sizes.Length] : (long[])x.strides.Clone();
        long step = steps.Length > dim && x.sizes.Length > 0 ? steps[dim] : 1, n = x.sizes.Length > 0 ? x.sizes[dim] : 1;
        if (steps.Length > dim) steps[dim] = 0;
        var packed = index.Packed();
        var walk = new PairWalk(index.sizes, packed.strides, steps);
        var values = packed.Span<long>();
        do
        {
            for (int i = 0; i < walk.Length; i++)
            {
                int at = walk.A + (i * walk.StrideA);
                if ((ulong)values[at] >= (ulong)n) throw Fail.Native($"index {values[at]} is out of bounds for dimension {dim} with size {n}");
                result[at] = walk.B + (i * walk.StrideB) + (int)(values[at] * step);
            }
        }
        while (walk.Next());
        return result;
    }
}
