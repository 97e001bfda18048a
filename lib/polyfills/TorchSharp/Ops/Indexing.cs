using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>An index taken apart: a view for its numbers, slices and axes, and index tensors for some of the view's dimensions.</summary>
internal sealed class Indexing
{
    private readonly Tensor _view;
    private readonly List<(int Dim, Tensor Index)> _tensors = [];

    public Indexing(Tensor x, TensorIndex[] indices)
    {
        long used = indices.Sum(Uses);
        if (used > x.sizes.Length) throw Fail.Native($"too many indices for tensor of dimension {x.sizes.Length}");
        int dim = 0;
        bool seen = false;
        foreach (var i in indices)
        {
            if (i.Kind == TensorIndex.Sort.Ellipsis)
            {
                if (seen) throw Fail.Native($"an index can only have a single ellipsis ('...')");
                (seen, dim) = (true, dim + (int)(x.sizes.Length - used));
            }
            else x = Apply(x, i, ref dim);
        }
        _view = x;
    }

    public Tensor Read()
    {
        if (_tensors.Count == 0) return _view;
        var (moved, linear, shape, at) = Plan();
        var rows = moved.reshape([Count(moved), .. moved.sizes[_tensors.Count..]]).index_select(0, linear);
        return Back(rows.view([.. shape, .. rows.sizes[1..]]), shape.Length, at);
    }

    public void Write(Tensor value, bool accumulate)
    {
        if (_tensors.Count == 0)
        {
            if (accumulate) _view.add_(value);
            else _view.copy_(value);
            return;
        }
        var (moved, linear, shape, at) = Plan();
        var rest = moved.sizes[_tensors.Count..];
        if (value.dtype != _view.dtype) value = value.to_type(_view.dtype);
        var placed = Forward(value.expand(Result(shape, rest, at)), shape.Length, at).reshape([linear.numel(), .. rest]);
        InPlace.Apply(moved, m =>
        {
            var rows = m.reshape([Count(m), .. rest]);
            return (accumulate ? rows.index_add(0, linear, placed, 1) : rows.index_copy(0, linear, placed)).view(m.sizes);
        });
    }

    private static int Uses(TensorIndex i) => i.Kind switch
    {
        TensorIndex.Sort.Slice or TensorIndex.Sort.Single => 1,
        TensorIndex.Sort.Tensor => i.Indices!.dtype is ScalarType.Bool or ScalarType.Byte ? i.Indices.sizes.Length : 1,
        _ => 0,
    };

    private Tensor Apply(Tensor x, TensorIndex i, ref int dim)
    {
        switch (i.Kind)
        {
            case TensorIndex.Sort.Single: return x.select(dim, i.Start!.Value);
            case TensorIndex.Sort.Slice: return x.slice(dim, i.Start ?? 0, i.Stop ?? long.MaxValue, i.Step ?? 1).Step(ref dim);
            case TensorIndex.Sort.NewAxis: return x.unsqueeze(dim).Step(ref dim);
            case TensorIndex.Sort.Bool:
                _tensors.Add((dim, i.Start == 1 ? zeros(1, ScalarType.Int64) : zeros(0, ScalarType.Int64)));
                return x.unsqueeze(dim).Step(ref dim);
        }
        var index = i.Indices!;
        if (index.dtype is ScalarType.Bool or ScalarType.Byte) return Mask(x, index, ref dim);
        if (index.dtype is not (ScalarType.Int64 or ScalarType.Int32)) throw Fail.Native($"tensors used as indices must be long, int, byte or bool tensors, not {index.dtype}");
        _tensors.Add((dim++, index.Raw(ScalarType.Int64)));
        return x;
    }

    /// <summary>A mask stands for the indices of its true elements, one tensor a dimension.</summary>
    private Tensor Mask(Tensor x, Tensor mask, ref int dim)
    {
        for (int d = 0; d < mask.sizes.Length; d++)
            if (mask.sizes[d] != x.sizes[dim + d])
                throw Fail.Native($"The shape of the mask {Fail.Show(mask.sizes)} at index {d} does not match the shape of the indexed tensor {Fail.Show(x.sizes)} at index {dim + d}");
        foreach (var column in mask.nonzero_as_list()) _tensors.Add((dim++, column.Packed()));
        return x;
    }

    /// <summary>Indexed dimensions first, one index for all of them together, its shape, and where its dimensions go in the result.</summary>
    private (Tensor Moved, Tensor Linear, long[] Shape, int At) Plan()
    {
        int[] dims = [.. _tensors.Select(t => t.Dim)];
        var rest = Enumerable.Range(0, _view.sizes.Length).Except(dims);
        var moved = _view.permute([.. dims.Concat(rest).Select(d => (long)d)]);
        var shape = _tensors.Select(t => t.Index.sizes).Aggregate(Geometry.Broadcast);
        bool adjacent = dims[^1] - dims[0] == dims.Length - 1;
        return (moved, Linear(dims, shape), shape, adjacent ? dims[0] : 0);
    }

    private Tensor Linear(int[] dims, long[] shape)
    {
        using var mode = no_grad();
        var linear = zeros(shape, ScalarType.Int64);
        for (int k = 0; k < dims.Length; k++)
        {
            long n = _view.sizes[dims[k]];
            linear = linear.mul(n).add(Wrapped(_tensors[k].Index, n, dims[k]));
        }
        return linear.reshape(-1).contiguous();
    }

    private static Tensor Wrapped(Tensor index, long n, int dim)
    {
        var packed = index.Packed().clone();
        foreach (ref long i in packed.Span<long>())
        {
            if (i < -n || i >= n) throw Fail.Native($"index {i} is out of bounds for dimension {dim} with size {n}");
            if (i < 0) i += n;
        }
        return packed;
    }

    private long Count(Tensor moved) => Geometry.Count(moved.sizes.AsSpan(0, _tensors.Count));

    private static long[] Result(long[] shape, long[] rest, int at) => [.. rest[..at], .. shape, .. rest[at..]];

    /// <summary>Moves the index's dimensions from the front to their place.</summary>
    private static Tensor Back(Tensor rows, int count, int at)
    {
        if (at == 0) return rows;
        int rest = rows.sizes.Length - count;
        return rows.permute([.. Range(count, at), .. Range(0, count), .. Range(count + at, rest - at)]);
    }

    private static Tensor Forward(Tensor result, int count, int at)
    {
        if (at == 0) return result;
        int rest = result.sizes.Length - count;
        return result.permute([.. Range(at, count), .. Range(0, at), .. Range(at + count, rest - at)]);
    }

    private static IEnumerable<long> Range(int from, int count) => Enumerable.Range(from, count).Select(i => (long)i);
}

internal static class IndexingExtensions
{
    /// <summary>The tensor itself, with the walk moved to the next dimension.</summary>
    public static Tensor Step(this Tensor x, ref int dim)
    {
        dim++;
        return x;
    }
}
