namespace TorchSharp;

public static partial class torch
{
    /// <summary>x where the condition is true, y elsewhere; all three broadcast.</summary>
    public static Tensor where(Tensor condition, Tensor x, Tensor y)
    {
        if (condition.dtype != ScalarType.Bool) throw Fail.Native($"where expected condition to be a boolean tensor, but got a tensor with dtype {condition.dtype}");
        var (a, b) = Tensor.Same(x, y);
        var shape = Geometry.Broadcast(Geometry.Broadcast(condition.sizes, a.sizes), b.sizes);
        var result = Tensor.New(shape, a.dtype);
        WhereKernel.Run(condition, a, b, result);
        return Graph.Track(result, "WhereBackward0", [a, b], [condition], static (n, g) =>
            [n.Needs(0) ? g.masked_fill(n.Saved(0).logical_not(), 0) : null, n.Needs(1) ? g.masked_fill(n.Saved(0), 0) : null]).Fit(a, b);
    }

    /// <summary>Indices of true elements, one tensor a dimension.</summary>
    public static Tensor[] where(Tensor condition) => [.. condition.nonzero_as_list()];

    public partial class Tensor
    {
        public Tensor where(Tensor condition, Tensor y) => torch.where(condition, this, y);

        public Tensor masked_fill(Tensor mask, Scalar value)
        {
            if (mask.dtype != ScalarType.Bool) throw Fail.Native($"masked_fill_ only supports boolean masks, but got mask with dtype {mask.dtype}");
            var result = New(Geometry.Broadcast(sizes, mask.sizes), dtype);
            WhereKernel.Run(mask, NumberLike(value), this, result);
            var before = sizes;
            return Graph.Track(result, "MaskedFillBackward0", [this], [mask], (n, g) => [g.masked_fill(n.Saved(0), 0).SumTo(before)]);
        }

        public Tensor masked_select(Tensor mask)
        {
            var shape = Geometry.Broadcast(sizes, mask.sizes);
            return expand(shape).reshape(-1).index_select(0, mask.expand(shape).reshape(-1).nonzero().view(-1));
        }

        public Tensor masked_scatter(Tensor mask, Tensor value)
        {
            var places = mask.expand(sizes).reshape(-1).nonzero().view(-1);
            if (value.numel() < places.numel()) throw Fail.Native($"masked_scatter: expected self and source to have same dtypes and enough values: {value.numel()} for {places.numel()} places");
            return reshape(-1).index_copy(0, places, value.reshape(-1).narrow(0, 0, places.numel())).view(sizes);
        }

        /// <summary>Row-major indices of elements that are not zero, shape [count, dimensions].</summary>
        public Tensor nonzero()
        {
            var truth = Truth().Packed().Span<byte>();
            int count = 0, rank = sizes.Length, row = 0;
            foreach (byte b in truth) count += b;
            var result = New([count, rank], ScalarType.Int64);
            var to = result.Span<long>();
            for (int i = 0; i < truth.Length; i++)
            {
                if (truth[i] == 0) continue;
                long rest = i;
                for (int d = rank - 1; d >= 0; rest /= sizes[d--]) to[(row * rank) + d] = rest % sizes[d];
                row++;
            }
            return result;
        }

        public Tensor argwhere() => nonzero();

        public IList<Tensor> nonzero_as_list() => nonzero().unbind(1);
    }
}
