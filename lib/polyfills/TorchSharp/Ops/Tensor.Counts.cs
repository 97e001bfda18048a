namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>How often each of 0, 1, 2, ... occurs, or the weights added up.</summary>
        public Tensor bincount(Tensor? weights, long minlength = 0)
        {
            if (sizes.Length != 1 || !is_integral() || lt(0).any().item<bool>()) throw Fail.Native($"bincount only supports 1-d non-negative integral inputs.");
            long n = Math.Max(minlength, numel() == 0 ? 0 : max().ToInt64() + 1);
            var values = weights is null ? torch.ones(sizes, ScalarType.Int64) : weights;
            return New([n], values.dtype, zero: true).scatter_add(0, Raw(ScalarType.Int64), values);
        }

        /// <summary>Counts in equal bins from min to max (both 0: the data's range); outside is left out.</summary>
        public Tensor histc(long bins = 100, long min = 0, long max = 0)
        {
            double low = min, high = max;
            if (min == max) (low, high) = (this.min().ToDouble(), this.max().ToDouble());
            if (low == high) (low, high) = (low - 1, high + 1);
            var result = new double[bins];
            foreach (double v in Raw(ScalarType.Float64).Packed().Span<double>())
                if (v >= low && v <= high) result[Math.Min((int)((v - low) / (high - low) * bins), bins - 1)]++;
            return tensor(result).to_type(dtype);
        }

        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(bool sorted = true, bool return_inverse = false, bool return_counts = false, int? dim = null)
        {
            if (dim is not null) throw new NotSupportedException("unique(dim: ...) is not covered by the embedded engine: it finds unique elements of the whole tensor.");
            var flat = reshape(-1).detach();
            var (values, order) = flat.sort(0);
            var (result, inverse, counts) = values.unique_consecutive(true, true);
            var back = New([flat.numel()], ScalarType.Int64).scatter(0, order, inverse!);
            return (result, return_inverse ? back.view(sizes) : null, return_counts ? counts : null);
        }

        public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique_consecutive(bool return_inverse = false, bool return_counts = false, int? dim = null)
        {
            if (dim is not null) throw new NotSupportedException("unique_consecutive(dim: ...) is not covered by the embedded engine: it looks at the flattened tensor.");
            var flat = reshape(-1).detach();
            long n = flat.numel();
            if (n == 0) return (flat.clone(), return_inverse ? zeros(sizes, ScalarType.Int64) : null, return_counts ? zeros(0, ScalarType.Int64) : null);
            var fresh = cat([ones(1, ScalarType.Bool), flat.slice(0, 1, n, 1).ne(flat.slice(0, 0, n - 1, 1))]);
            var group = fresh.cumsum(0).sub(1);
            return (flat.masked_select(fresh), return_inverse ? group.view(sizes) : null, return_counts ? group.bincount(null) : null);
        }

        /// <summary>The place of each value among sorted boundaries.</summary>
        public Tensor bucketize(Tensor boundaries, bool outInt32 = false, bool right = false) => searchsorted(boundaries, this, outInt32, right);

        public Tensor renorm(float p, long dim, float maxnorm)
        {
            int d = Fail.Dim(dim, sizes.Length);
            long[] others = [.. Enumerable.Range(0, sizes.Length).Where(i => i != d).Select(i => (long)i)];
            var size = Norm(others, p, keepdim: true);
            return mul(torch.where(size.gt(maxnorm), size.add(1e-7).reciprocal().mul(maxnorm), size.ones_like()));
        }

        public Tensor kron(Tensor other)
        {
            int rank = Math.Max(sizes.Length, other.sizes.Length);
            long[] a = [.. Enumerable.Repeat(1L, rank - sizes.Length), .. sizes], b = [.. Enumerable.Repeat(1L, rank - other.sizes.Length), .. other.sizes];
            var left = reshape([.. a.SelectMany(n => new[] { n, 1L })]);
            var product = left.mul(other.reshape([.. b.SelectMany(n => new[] { 1L, n })]));
            return product.reshape([.. a.Zip(b, (x, y) => x * y)]);
        }

        public Tensor matrix_power(int n)
        {
            if (n < 0) return inverse().matrix_power(-n);
            var result = torch.eye(sizes[^1], dtype: dtype).expand(sizes);
            var factor = this;
            for (; n > 0; n >>= 1, factor = factor.matmul(factor))
                if ((n & 1) == 1) result = result.matmul(factor);
            return result;
        }

        public Tensor inverse() => linalg.inv(this);

        public Tensor det() => linalg.det(this);
    }

    /// <summary>Where values would be inserted in a sorted sequence (of one dimension) to keep its order.</summary>
    public static Tensor searchsorted(Tensor sorted_sequence, Tensor values, bool out_int32 = false, bool right = false, Tensor? sorter = null)
    {
        if (sorted_sequence.sizes.Length != 1) throw new NotSupportedException($"searchsorted over a sequence of shape {Fail.Show(sorted_sequence.sizes)} is not covered by the embedded engine: give one dimension.");
        double[] order = (sorter is null ? sorted_sequence : sorted_sequence.gather(0, sorter)).Raw(ScalarType.Float64).Packed().Span<double>().ToArray();
        var result = Tensor.New(values.sizes, ScalarType.Int64);
        var from = values.Raw(ScalarType.Float64).Packed().Span<double>();
        var to = result.Span<long>();
        for (int i = 0; i < from.Length; i++)
        {
            double v = from[i];
            int low = 0, high = order.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (right ? order[middle] <= v : order[middle] < v) low = middle + 1;
                else high = middle;
            }
            to[i] = low;
        }
        return out_int32 ? result.Raw(ScalarType.Int32) : result;
    }
}
