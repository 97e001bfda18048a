namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor var(bool unbiased = true) => Variance([], unbiased, false, null).Variance;

        public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => Variance(dimensions, unbiased, keepdim, type).Variance;

        public Tensor var(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => var(dimensions.ToArray(), unbiased, keepdim, type);

        public Tensor var(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => var([dim], unbiased, keepdim, type);

        public Tensor var((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => var([dim.Item1, dim.Item2], unbiased, keepdim, type);

        public Tensor var((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => var([dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type);

        public Tensor std(bool unbiased = true) => var(unbiased).sqrt();

        public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => var(dimensions, unbiased, keepdim, type).sqrt();

        public Tensor std(ReadOnlySpan<long> dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => std(dimensions.ToArray(), unbiased, keepdim, type);

        public Tensor std(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => std([dim], unbiased, keepdim, type);

        public Tensor std((long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => std([dim.Item1, dim.Item2], unbiased, keepdim, type);

        public Tensor std((long, long, long) dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => std([dim.Item1, dim.Item2, dim.Item3], unbiased, keepdim, type);

        public (Tensor std, Tensor mean) std_mean(bool unbiased = true) => (std(unbiased), mean());

        public (Tensor std, Tensor mean) std_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (std(dimensions, unbiased, keepdim, type), mean(dimensions, keepdim, type));

        public (Tensor std, Tensor mean) std_mean(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => std_mean([dim], unbiased, keepdim, type);

        public (Tensor var, Tensor mean) var_mean(bool unbiased = true) => (Variance([], unbiased, false, null).Variance, mean());

        public (Tensor std, Tensor mean) var_mean(long[] dimensions, bool unbiased = true, bool keepdim = false, ScalarType? type = null) =>
            (Variance(dimensions, unbiased, keepdim, type).Variance, mean(dimensions, keepdim, type));

        public (Tensor var, Tensor mean) var_mean(long dim, bool unbiased = true, bool keepdim = false, ScalarType? type = null) => var_mean([dim], unbiased, keepdim, type);

        /// <summary>The p-norm of all elements.</summary>
        public Tensor norm(float p = 2.0f) => Norm([], p, false);

        public Tensor norm(int dim, bool keepdim = false, float p = 2.0f) => Norm([dim], p, keepdim);

        public Tensor dist(Tensor other, float p = 2.0f) => sub(other).norm(p);

        internal Tensor Norm(long[] dims, double p, bool keepdim)
        {
            if (is_complex()) return abs().Norm(dims, p, keepdim);
            if (p == 2) return EuclideanNorm(dims, keepdim);
            if (p == 1) return abs().sum(dims, keepdim);
            if (p == 0) return ne(0).to_type(dtype).sum(dims, keepdim);
            if (double.IsPositiveInfinity(p)) return abs().amax(dims, keepdim);
            return double.IsNegativeInfinity(p) ? abs().amin(dims, keepdim) : abs().pow(p).sum(dims, keepdim).pow(1 / p);
        }

        /// <summary>Its gradient at zero is zero.</summary>
        private Tensor EuclideanNorm(long[] dims, bool keepdim)
        {
            Tensor result;
            using (no_grad()) result = detach().square().sum(dims, keepdim).sqrt();
            var kept = ReduceKernel.Shape(this, ReduceKernel.Dims(this, dims), keep: true);
            return Graph.Track(result, "NormBackward1", [this], [this, result], (n, g) =>
            {
                var size = n.Saved(1).reshape(kept);
                return [n.Saved(0).mul(g.reshape(kept).div(size).masked_fill(size.eq(0), 0))];
            });
        }

        private (Tensor Variance, Tensor Mean) Variance(long[] dims, bool unbiased, bool keepdim, ScalarType? type)
        {
            var x = type is { } t ? to_type(t) : this;
            long count = ReduceKernel.Dims(x, dims).Aggregate(1L, (n, d) => n * sizes[d]);
            var mean = x.mean(dims, keepdim: true);
            return (x.sub(mean).square().sum(dims, keepdim).div(Math.Max(0, count - (unbiased ? 1 : 0))), mean);
        }

        public Tensor cov(long correction = 1, Tensor? fweights = null, Tensor? aweights = null)
        {
            if (fweights is not null || aweights is not null) throw Dtype.Unsupported(dtype, "cov with weights");
            var x = sizes.Length < 2 ? reshape(1, -1) : this;
            var centred = x.sub(x.mean([1], keepdim: true));
            var result = centred.mm(centred.t()).div(Math.Max(0, x.sizes[1] - correction));
            return sizes.Length < 2 ? result.squeeze() : result;
        }

        public Tensor corrcoef()
        {
            var c = cov();
            if (c.sizes.Length == 0) return c.div(c);
            var s = c.diagonal().sqrt();
            return c.div(s.unsqueeze(1)).div(s.unsqueeze(0)).clamp(-1, 1);
        }
    }
}
