namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor flip(params long[] dims)
        {
            var result = this;
            foreach (long dim in dims)
            {
                int d = Fail.Dim(dim, sizes.Length);
                result = result.index_select(d, arange(sizes[d] - 1, -1, -1, ScalarType.Int64));
            }
            return ReferenceEquals(result, this) ? clone() : result;
        }

        public Tensor fliplr() => flip(1);

        public Tensor flipud() => flip(0);

        public Tensor roll(long shifts, long? dims = null)
        {
            if (dims is null) return ravel().roll(shifts, 0).view(sizes);
            int d = Fail.Dim(dims.Value, sizes.Length);
            long n = sizes[d];
            if (n == 0) return clone();
            long cut = (((n - shifts) % n) + n) % n;
            return cat([slice(d, cut, n, 1), slice(d, 0, cut, 1)], d);
        }

        public Tensor roll(long[] shifts, long[] dims)
        {
            if (shifts.Length != dims.Length) throw Fail.Native($"shifts and dimensions must align. shifts: {shifts.Length}, dims:{dims.Length}");
            var result = this;
            for (int i = 0; i < dims.Length; i++) result = result.roll(shifts[i], dims[i]);
            return result;
        }

        public Tensor roll((long, long) shifts, (long, long) dims) => roll([shifts.Item1, shifts.Item2], [dims.Item1, dims.Item2]);

        public Tensor roll((long, long, long) shifts, (long, long, long) dims) =>
            roll([shifts.Item1, shifts.Item2, shifts.Item3], [dims.Item1, dims.Item2, dims.Item3]);

        public Tensor roll(long[] shifts) => roll(shifts[0]);

        public Tensor roll(ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims = default) => dims.Length == 0 ? roll(shifts[0]) : roll(shifts.ToArray(), dims.ToArray());

        public Tensor rot90(long k = 1, (long, long)? dims = null)
        {
            var (a, b) = dims ?? (0, 1);
            return (((k % 4) + 4) % 4) switch
            {
                1 => flip(b).transpose(a, b),
                2 => flip(a, b),
                3 => flip(a).transpose(a, b),
                _ => clone(),
            };
        }

        /// <summary>The part on and below a diagonal, zero elsewhere.</summary>
        public Tensor tril(long diagonal = 0) => mul(Triangle(diagonal, lower: true));

        /// <summary>The part on and above a diagonal, zero elsewhere.</summary>
        public Tensor triu(long diagonal = 0) => mul(Triangle(diagonal, lower: false));

        public Tensor diag(long diagonal = 0) => sizes.Length switch
        {
            1 => diag_embed(diagonal),
            2 => this.diagonal(diagonal).clone(),
            int n => throw Fail.Native($"diag(): Supports 1D or 2D tensors. Got {n}D"),
        };

        public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1)
        {
            int rank = sizes.Length + 1, a = Fail.Dim(dim1, rank), b = Fail.Dim(dim2, rank);
            long n = sizes[^1] + Math.Abs(offset);
            var shape = new List<long>(sizes[..^1]);
            shape.Insert(Math.Min(a, b), n);
            shape.Insert(Math.Max(a, b), n);
            var result = New([.. shape], dtype, zero: true);
            result.diagonal(offset, a, b).copy_(this);
            return result;
        }

        public Tensor diagflat(long offset = 0) => ravel().diag_embed(offset);

        public Tensor trace() => sizes.Length == 2 ? diagonal().sum() : throw Fail.Native($"trace: expected a matrix, but got tensor with dim {sizes.Length}");

        private Tensor Triangle(long diagonal, bool lower)
        {
            if (sizes.Length < 2) throw Fail.Native($"tri{(lower ? "l" : "u")}: input tensor must have at least 2 dimensions");
            var mask = New([sizes[^2], sizes[^1]], dtype, zero: true);
            for (long i = 0; i < sizes[^2]; i++)
            {
                long from = lower ? 0 : Math.Clamp(i + diagonal, 0, sizes[^1]), to = lower ? Math.Clamp(i + diagonal + 1, 0, sizes[^1]) : sizes[^1];
                if (to > from) FillKernel.Run(mask.Restride([to - from], [1], (i * sizes[^1]) + from), 1);
            }
            return mask;
        }
    }
}
