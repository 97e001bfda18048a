using System.Numerics;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor argmax() => ravel().argmax(0);

        public Tensor argmax(long dim, bool keepdim = false) => Arg(dim, keepdim, greatest: true);

        public Tensor argmin() => ravel().argmin(0);

        public Tensor argmin(long dim, bool keepdim = false) => Arg(dim, keepdim, greatest: false);

        public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => Extreme(dim, keepdim, greatest: true);

        public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => Extreme(dim, keepdim, greatest: false);

        public Tensor max() => Extreme([], false, greatest: true);

        public Tensor min() => Extreme([], false, greatest: false);

        public Tensor amax(long[] dims, bool keepdim = false, Tensor? @out = null) => Extreme(dims, keepdim, greatest: true);

        public Tensor amax(params long[] dims) => Extreme(dims, false, greatest: true);

        public Tensor amax(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => Extreme(dims, keepdim, greatest: true);

        public Tensor amin(long[] dims, bool keepdim = false, Tensor? @out = null) => Extreme(dims, keepdim, greatest: false);

        public Tensor amin(params long[] dims) => Extreme(dims, false, greatest: false);

        public Tensor amin(ReadOnlySpan<long> dims, bool keepdim = false, Tensor? @out = null) => Extreme(dims, keepdim, greatest: false);

        public (Tensor min, Tensor max) aminmax(long? dim = null, bool keepdim = false)
        {
            long[] dims = dim is { } d ? [d] : [];
            return (amin(dims, keepdim), amax(dims, keepdim));
        }

        private (Tensor, Tensor) Extreme(long dim, bool keepdim, bool greatest)
        {
            int d = Fail.Dim(dim, sizes.Length);
            if (sizes.Length == 0) return (clone(), New([], ScalarType.Int64, zero: true));
            var index = Arg(d, true, greatest);
            var values = gather(d, index);
            return keepdim ? (values, index) : (values.squeeze(d), index.squeeze(d));
        }

        /// <summary>The extreme over dimensions; equal ones share the gradient.</summary>
        private Tensor Extreme(ReadOnlySpan<long> dim, bool keepdim, bool greatest)
        {
            if (numel() == 0) throw Fail.Native($"{(greatest ? "max" : "min")}(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.");
            var dims = ReduceKernel.Dims(this, dim);
            var kept = ReduceKernel.Shape(this, dims, keep: true);
            var (rows, length) = ReduceKernel.Rows(this, dims);
            var flat = rows.detach().view(-1, length);
            var result = flat.gather(1, flat.Arg(1, true, greatest)).view(ReduceKernel.Shape(this, dims, keepdim)).detach();
            return Graph.Track(result, greatest ? "AmaxBackward0" : "AminBackward0", [this], [this, result], (n, g) =>
            {
                var mask = n.Saved(0).eq(n.Saved(1).view(kept)).to_type(g.dtype);
                return [mask.div(mask.sum([.. dims.Select(d => (long)d)], true)).mul(g.reshape(kept))];
            });
        }

        private Tensor Arg(long dim, bool keepdim, bool greatest)
        {
            int d = Fail.Dim(dim, sizes.Length);
            if (sizes.Length > 0 && sizes[d] == 0) throw Fail.Native($"argmax(): Expected reduction dim {d} to have non-zero size.");
            int[] dims = sizes.Length == 0 ? [] : [d];
            return dtype switch
            {
                ScalarType.Float32 => Arg<float>(dims, keepdim, greatest),
                ScalarType.Float64 => Arg<double>(dims, keepdim, greatest),
                ScalarType.Int64 => Arg<long>(dims, keepdim, greatest),
                ScalarType.Int32 => Arg<int>(dims, keepdim, greatest),
                ScalarType.Int16 => Arg<short>(dims, keepdim, greatest),
                ScalarType.Int8 => Arg<sbyte>(dims, keepdim, greatest),
                ScalarType.Byte or ScalarType.Bool => Arg<byte>(dims, keepdim, greatest),
                _ => throw Dtype.Unsupported(dtype, "argmax"),
            };
        }

        private Tensor Arg<T>(int[] dims, bool keep, bool greatest) where T : unmanaged, INumber<T> => greatest
            ? ReduceKernel.Fold<ArgMaxFold<T>, T, long>(this, dims, keep, ScalarType.Int64)
            : ReduceKernel.Fold<ArgMinFold<T>, T, long>(this, dims, keep, ScalarType.Int64);
    }
}
