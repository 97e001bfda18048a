using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Moves whole slices of contiguous tensors, seen as [outer, n, inner].</summary>
internal static class RowKernel
{
    public static void Select(Tensor x, int dim, ReadOnlySpan<long> index, Tensor result)
    {
        var (outer, n, inner) = Split(x, dim);
        int row = inner * Dtype.Size(x.dtype);
        var from = x.Span(Dtype.Size(x.dtype));
        var to = result.Span(Dtype.Size(x.dtype));
        for (int o = 0; o < outer; o++)
            for (int i = 0; i < index.Length; i++)
                from.Slice(((o * n) + Check(index[i], n)) * row, row).CopyTo(to[(((o * index.Length) + i) * row)..]);
    }

    public static void Copy(Tensor target, int dim, ReadOnlySpan<long> index, Tensor source)
    {
        var (outer, n, inner) = Split(target, dim);
        int row = inner * Dtype.Size(target.dtype);
        var to = target.Span(Dtype.Size(target.dtype));
        var from = source.Span(Dtype.Size(target.dtype));
        for (int o = 0; o < outer; o++)
            for (int i = 0; i < index.Length; i++)
                from.Slice(((o * index.Length) + i) * row, row).CopyTo(to[(((o * n) + Check(index[i], n)) * row)..]);
    }

    public static void Add(Tensor target, int dim, ReadOnlySpan<long> index, Tensor source)
    {
        switch (target.dtype)
        {
            case ScalarType.Float32: Add<float>(target, dim, index, source); break;
            case ScalarType.Float64: Add<double>(target, dim, index, source); break;
            case ScalarType.Int64: Add<long>(target, dim, index, source); break;
            case ScalarType.Int32: Add<int>(target, dim, index, source); break;
            default: throw Dtype.Unsupported(target.dtype, "index_add");
        }
    }

    private static void Add<T>(Tensor target, int dim, ReadOnlySpan<long> index, Tensor source) where T : unmanaged, INumber<T>
    {
        var (outer, n, inner) = Split(target, dim);
        var to = target.Span<T>();
        var from = source.Span<T>();
        for (int o = 0; o < outer; o++)
            for (int i = 0; i < index.Length; i++)
            {
                var row = to.Slice(((o * n) + Check(index[i], n)) * inner, inner);
                TensorPrimitives.Add(row, from.Slice(((o * index.Length) + i) * inner, inner), row);
            }
    }

    private static (int Outer, int N, int Inner) Split(Tensor x, int dim) => x.sizes.Length == 0 ? (1, 1, 1)
        : ((int)Geometry.Count(x.sizes.AsSpan(0, dim)), (int)x.sizes[dim], (int)Geometry.Count(x.sizes.AsSpan(dim + 1)));

    private static int Check(long i, int n) => (ulong)i < (ulong)n ? (int)i : throw Fail.Native($"index out of range in self: {i} for a dimension of size {n}");
}
