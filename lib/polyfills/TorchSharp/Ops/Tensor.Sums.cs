namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor sum(ScalarType? type = null) => SumOver([], false, type);

        public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => SumOver(dim, keepdim, type);

        public Tensor sum(ReadOnlySpan<long> dim, bool keepdim = false, ScalarType? type = null) => SumOver(dim, keepdim, type);

        public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => SumOver([dim], keepdim, type);

        public Tensor sum(long dim0, long dim1, bool keepdim = false, ScalarType? type = null) => SumOver([dim0, dim1], keepdim, type);

        public Tensor sum(long dim0, long dim1, long dim2, bool keepdim = false, ScalarType? type = null) => SumOver([dim0, dim1, dim2], keepdim, type);

        public Tensor mean() => MeanOver([], false, null);

        public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => MeanOver(dimensions, keepdim, type);

        /// <summary>Integers and truth values are added up as Int64.</summary>
        private Tensor SumOver(ReadOnlySpan<long> dim, bool keepdim, ScalarType? type)
        {
            var x = to_type(type ?? (Dtype.Category(dtype) < 2 ? ScalarType.Int64 : dtype));
            var dims = ReduceKernel.Dims(x, dim);
            if (x.is_complex()) return sizes.Length == 0 ? x.alias() : x.view_as_real().SumOver([.. dims.Select(d => (long)d)], keepdim, null).view_as_complex();
            var before = sizes;
            var kept = ReduceKernel.Shape(x, dims, keep: true);
            return Graph.Track(SumKernel.Run(x, dims, keepdim), "SumBackward0", [x], [], (_, g) => [g.reshape(kept).expand(before)]);
        }

        private Tensor MeanOver(ReadOnlySpan<long> dim, bool keepdim, ScalarType? type)
        {
            var x = type is { } t ? to_type(t) : this;
            if (Dtype.Category(x.dtype) < 2) throw Fail.Native($"mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: {x.dtype}");
            long count = ReduceKernel.Dims(x, dim).Aggregate(1L, (n, d) => n * sizes[d]);
            return x.SumOver(dim, keepdim, null).div(count);
        }

        public Tensor prod(ScalarType? type = null) => ravel().prod(0, false, type);

        public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null)
        {
            var x = to_type(type ?? (Dtype.Category(dtype) < 2 ? ScalarType.Int64 : dtype));
            int d = Fail.Dim(dim, sizes.Length);
            int[] dims = sizes.Length == 0 ? [] : [d];
            var result = x.dtype switch
            {
                ScalarType.Float32 => ReduceKernel.Fold<ProductFold<float>, float, float>(x, dims, keepdim, x.dtype),
                ScalarType.Float64 => ReduceKernel.Fold<ProductFold<double>, double, double>(x, dims, keepdim, x.dtype),
                ScalarType.Int64 => ReduceKernel.Fold<ProductFold<long>, long, long>(x, dims, keepdim, x.dtype),
                ScalarType.Int32 => ReduceKernel.Fold<ProductFold<int>, int, int>(x, dims, keepdim, x.dtype),
                _ => throw Dtype.Unsupported(x.dtype, "prod"),
            };
            return Graph.Track(result, "ProdBackward0", [x], [x], (n, g) => [ProdGradient(n.Saved(0), keepdim || sizes.Length == 0 ? g : g.unsqueeze(d), d)]);
        }

        /// <summary>Products of all others, from the products before and behind: right where elements are zero too.</summary>
        private static Tensor ProdGradient(Tensor x, Tensor g, int d)
        {
            if (x.sizes.Length == 0) return g;
            long n = x.sizes[d];
            if (n == 0) return x.zeros_like();
            var one = x.slice(d, 0, 1, 1).ones_like();
            var before = cat([one, x.slice(d, 0, n - 1, 1)], d).cumprod(d);
            var behind = cat([one, x.flip(d).slice(d, 0, n - 1, 1)], d).cumprod(d).flip(d);
            return before.mul(behind).mul(g);
        }

        public Tensor all() => Truth().Folded<AllFold>([], false);

        public Tensor all(long dim, bool keepdim = false) => Truth().Folded<AllFold>([dim], keepdim);

        public Tensor any() => Truth().Folded<AnyFold>([], false);

        public Tensor any(long dim, bool keepdim = false) => Truth().Folded<AnyFold>([dim], keepdim);

        private Tensor Folded<TFold>(ReadOnlySpan<long> dims, bool keep) where TFold : struct, IFold<byte, byte> =>
            ReduceKernel.Fold<TFold, byte, byte>(this, ReduceKernel.Dims(this, dims), keep, ScalarType.Bool);

        public Tensor count_nonzero(long[]? dims = null) => ne(0).sum(dims ?? []);

        public Tensor nansum() => masked_fill(isnan(), 0).sum();

        public Tensor nanmean(int? dim = null, bool keepdim = false, ScalarType? dtype = null)
        {
            long[] dims = dim is { } d ? [d] : [];
            return masked_fill(isnan(), 0).sum(dims, keepdim, dtype).div(isnan().logical_not().sum(dims, keepdim));
        }
    }
}
