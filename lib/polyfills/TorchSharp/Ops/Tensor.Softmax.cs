namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>exp(x) / sum exp(x) along a dimension.</summary>
        public Tensor softmax(long dim, ScalarType? dtype = null) => Softmax(dim, dtype, log: false);

        /// <summary>x - log sum exp(x) along a dimension.</summary>
        public Tensor log_softmax(long dim, ScalarType? dtype = null) => Softmax(dim, dtype, log: true);

        private Tensor Softmax(long dim, ScalarType? type, bool log)
        {
            var x = type is { } t ? to_type(t) : this;
            if (!x.is_floating_point()) throw Fail.Native($"\"softmax_lastdim_kernel_impl\" not implemented for '{x.dtype}'");
            int d = Fail.Dim(dim, sizes.Length);
            if (sizes.Length > 1 && d != sizes.Length - 1) return x.transpose(d, -1).Softmax(-1, null, log).transpose(d, -1);
            var result = FusedRows.Softmax(x.Packed(), log);
            return log
                ? Graph.Track(result, "LogSoftmaxBackward0", [x], [result], static (n, g) =>
                    [GradMode.Enabled ? g.sub(n.Saved(0).exp().mul(g.sum(-1, keepdim: true))) : FusedRows.SoftmaxGradient(n.Saved(0), g, log: true)])
                : Graph.Track(result, "SoftmaxBackward0", [x], [result], static (n, g) =>
                    [GradMode.Enabled ? SoftmaxGradient(n.Saved(0), g) : FusedRows.SoftmaxGradient(n.Saved(0), g, log: false)]);
        }

        private static Tensor SoftmaxGradient(Tensor y, Tensor g)
        {
            var weighted = g.mul(y);
            return weighted.sub(y.mul(weighted.sum(-1, keepdim: true)));
        }

        public Tensor logsumexp(long dim, bool keepdim = false) => LogSumExp([dim], keepdim);

        internal Tensor LogSumExp(long[] dims, bool keepdim)
        {
            Tensor peak;
            using (no_grad())
            {
                peak = detach().amax(dims, keepdim: true);
                peak = peak.masked_fill(peak.isinf(), 0);
            }
            var result = sub(peak).exp().sum(dims, keepdim: true).log().add(peak);
            return keepdim ? result : result.view(ReduceKernel.Shape(this, ReduceKernel.Dims(this, dims), keep: false));
        }
    }
}
