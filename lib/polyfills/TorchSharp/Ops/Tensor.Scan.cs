namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor cumsum(long dim, ScalarType? type = null)
        {
            var (x, d) = ScanInput(dim, type);
            var result = x.AlongLast(d, static t => ScanKernel.Run(t, product: false));
            return Graph.Track(result, "CumsumBackward0", [x], [], (_, g) => [g.flip(d).cumsum(d).flip(d)]);
        }

        public Tensor cumprod(long dim, ScalarType? type = null)
        {
            var (x, d) = ScanInput(dim, type);
            var result = x.AlongLast(d, static t => ScanKernel.Run(t, product: true));
            return Graph.Track(result, "CumprodBackward0", [x], [x], (n, g) => [CumprodGradient(n.Saved(0), g, d)]);
        }

        public (Tensor values, Tensor indexes) cummax(long dim) => CumulativeExtreme(dim, greatest: true);

        public (Tensor values, Tensor indexes) cummin(long dim) => CumulativeExtreme(dim, greatest: false);

        public Tensor logcumsumexp(long dim)
        {
            int d = Fail.Dim(dim, sizes.Length);
            var peak = detach().cummax(d).values;
            long n = sizes.Length == 0 ? 1 : sizes[d];
            var parts = new Tensor[n];
            for (long i = 0; i < n; i++) parts[i] = narrow(d, 0, i + 1).LogSumExp([d], keepdim: true);
            return sizes.Length == 0 ? clone() : cat(parts, d);
        }

        public Tensor diff(long n = 1, long dim = -1, Tensor? prepend = null, Tensor? append = null)
        {
            int d = Fail.Dim(dim, sizes.Length);
            var x = this;
            if (prepend is not null) x = cat([prepend, x], d);
            if (append is not null) x = cat([x, append], d);
            for (; n > 0; n--) x = x.narrow(d, 1, x.sizes[d] - 1).sub(x.narrow(d, 0, x.sizes[d] - 1));
            return x;
        }

        /// <summary>Runs a kernel of the last dimension along another one, outside of the graph.</summary>
        internal Tensor AlongLast(int d, Func<Tensor, Tensor> kernel)
        {
            using var mode = no_grad();
            if (sizes.Length <= 1 || d == sizes.Length - 1) return kernel(Packed());
            return kernel(transpose(d, -1).Packed()).transpose(d, -1).Packed().detach();
        }

        private (Tensor X, int Dim) ScanInput(long dim, ScalarType? type)
        {
            var target = type ?? (Dtype.Category(dtype) < 2 ? ScalarType.Int64 : dtype);
            return (dtype == target ? this : to_type(target), Fail.Dim(dim, sizes.Length));
        }

        private (Tensor, Tensor) CumulativeExtreme(long dim, bool greatest)
        {
            int d = Fail.Dim(dim, sizes.Length);
            var index = AlongLast(d, t => ScanKernel.Extreme(t, greatest));
            return (gather(d, index), index);
        }

        /// <summary>Quadratic in the length, but right where elements are zero: sums the products that leave one factor out.</summary>
        private static Tensor CumprodGradient(Tensor x, Tensor g, int d)
        {
            if (x.sizes.Length == 0) return g;
            long n = x.sizes[d];
            var result = new Tensor[n];
            for (long i = 0; i < n; i++)
            {
                var before = i == 0 ? x.narrow(d, 0, 1).ones_like() : x.narrow(d, 0, i).prod(d, keepdim: true);
                var behind = i == n - 1 ? before.ones_like() : cat([before.ones_like(), x.narrow(d, i + 1, n - i - 1)], d).cumprod(d);
                result[i] = g.narrow(d, i, n - i).mul(behind).mul(before).sum(d, keepdim: true);
            }
            return cat(result, d);
        }
    }
}
