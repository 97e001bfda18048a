namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Always stable; a NaN counts as greatest.</summary>
        public (Tensor Values, Tensor Indices) sort(long dim = -1, bool descending = false, bool stable = false)
        {
            var order = argsort(dim, descending);
            return (sizes.Length == 0 ? clone() : gather(dim, order), order);
        }

        public Tensor argsort(long dim = -1, bool descending = false)
        {
            int d = Fail.Dim(dim, sizes.Length);
            return AlongLast(d, t => SortKernel.Order(t, descending));
        }

        public Tensor msort() => sort(0).Values;

        public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true)
        {
            int d = Fail.Dim(dim, sizes.Length);
            if (k < 0 || k > (sizes.Length == 0 ? 1 : sizes[d])) throw Fail.Native($"selected index k out of range: {k} for a dimension of size {(sizes.Length == 0 ? 1 : sizes[d])}");
            if (sizes.Length == 0) return (clone(), New([], ScalarType.Int64, zero: true));
            var order = argsort(d, largest).narrow(d, 0, k).contiguous();
            return (gather(d, order), order);
        }

        /// <param name="k">From 1.</param>
        public (Tensor values, Tensor indices) kthvalue(long k, long? dim, bool keepdim = false)
        {
            int d = Fail.Dim(dim ?? -1, sizes.Length);
            if (k < 1 || k > sizes[d]) throw Fail.Native($"kthvalue(): selected number k out of range for dimension {d}");
            var order = argsort(d).narrow(d, k - 1, 1).contiguous();
            var values = gather(d, order);
            return keepdim ? (values, order) : (values.squeeze(d), order.squeeze(d));
        }

        /// <summary>The lower of the two middle values; NaN if there is one.</summary>
        public Tensor median()
        {
            var flat = reshape(-1);
            var (values, _) = flat.sort(0);
            return isnan().any().item<bool>() ? values[-1] : values[(flat.sizes[0] - 1) / 2];
        }

        public Tensor nanmedian() => masked_select(isnan().logical_not()).median();

        /// <summary>Quantiles with linear interpolation; those of several q along a new first dimension.</summary>
        public Tensor quantile(Tensor q, long dim = -1, bool keepdim = false)
        {
            int d = Fail.Dim(dim, sizes.Length);
            if (sizes.Length == 0 || sizes[d] == 0) throw Fail.Native($"quantile() input tensor must be non-empty");
            var sorted = sort(d).Values.movedim([d], [0]);
            var place = q.detach().mul(sizes[d] - 1);
            Tensor low = place.floor().to_type(ScalarType.Int64), high = place.ceil().to_type(ScalarType.Int64);
            var weight = place.frac().reshape([-1, .. Enumerable.Repeat(1L, sizes.Length - 1)]).to_type(dtype);
            var a = sorted.index_select(0, low.reshape(-1));
            var result = a + ((sorted.index_select(0, high.reshape(-1)) - a) * weight);
            if (keepdim) result = result.unsqueeze(d + 1);
            return q.sizes.Length == 0 ? result.squeeze(0) : result;
        }

        public (Tensor values, Tensor indices) mode(long dim = -1, bool keepdim = false)
        {
            int d = Fail.Dim(dim, sizes.Length);
            var index = AlongLast(d, static t => ModeKernel.Run(t));
            index = index.narrow(d, 0, 1);
            var values = gather(d, index);
            return keepdim ? (values, index) : (values.squeeze(d), index.squeeze(d));
        }
    }
}
