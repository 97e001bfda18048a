namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor atan()
        {
            var (x, result) = RealPair(Unary.Real<AtanOp>(this));
            return Graph.Track(result, "AtanBackward0", [x], [x], static (n, g) => [g.div(n.Saved(0).square().add(1))]);
        }

        public Tensor sinh()
        {
            var (x, result) = RealPair(Unary.Real<SinhOp>(this));
            return Graph.Track(result, "SinhBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).cosh())]);
        }

        public Tensor cosh()
        {
            var (x, result) = RealPair(Unary.Real<CoshOp>(this));
            return Graph.Track(result, "CoshBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).sinh())]);
        }

        public Tensor tanh()
        {
            var (x, result) = RealPair(Unary.Real<TanhOp>(this));
            return Graph.Track(result, "TanhBackward0", [x], [result], static (n, g) => [GradMode.Enabled ? g.mul(n.Saved(0).square().neg().add(1)) : FusedRows.Map<Kernels.Gradients.Tanh>(g, n.Saved(0))]);
        }

        public Tensor asinh()
        {
            var (x, result) = RealPair(Unary.Real<AsinhOp>(this));
            return Graph.Track(result, "AsinhBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).square().add(1).rsqrt())]);
        }

        public Tensor acosh()
        {
            var (x, result) = RealPair(Unary.Real<AcoshOp>(this));
            return Graph.Track(result, "AcoshBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).square().sub(1).rsqrt())]);
        }

        public Tensor atanh()
        {
            var (x, result) = RealPair(Unary.Real<AtanhOp>(this));
            return Graph.Track(result, "AtanhBackward0", [x], [x], static (n, g) => [g.div(n.Saved(0).square().neg().add(1))]);
        }

        public Tensor sigmoid()
        {
            var (x, result) = RealPair(Unary.Real<SigmoidOp>(this));
            return Graph.Track(result, "SigmoidBackward0", [x], [result], static (n, g) => [GradMode.Enabled ? g.mul(n.Saved(0)).mul(n.Saved(0).neg().add(1)) : FusedRows.Map<Kernels.Gradients.Sigmoid>(g, n.Saved(0))]);
        }

        public Tensor relu()
        {
            var (x, result) = RealPair(Unary.Real<ReluOp>(this));
            return Graph.Track(result, "ReluBackward0", [x], [result], static (n, g) => [g.mul(n.Saved(0).gt(0))]);
        }

        public Tensor erf()
        {
            var (x, result) = RealPair(Unary.Real<ErfOp>(this));
            return Graph.Track(result, "ErfBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).square().neg().exp()).mul(2 / Math.Sqrt(Math.PI))]);
        }

        public Tensor erfc()
        {
            var (x, result) = RealPair(Unary.Real<ErfcOp>(this));
            return Graph.Track(result, "ErfcBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).square().neg().exp()).mul(-2 / Math.Sqrt(Math.PI))]);
        }

        public Tensor erfinv()
        {
            var (x, result) = RealPair(Unary.Real<ErfInvOp>(this));
            return Graph.Track(result, "ErfinvBackward0", [x], [result], static (n, g) => [g.mul(n.Saved(0).square().exp()).mul(Math.Sqrt(Math.PI) / 2)]);
        }

        public Tensor lgamma()
        {
            var (x, result) = RealPair(Unary.Real<LGammaOp>(this));
            return Graph.Track(result, "LgammaBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).digamma())]);
        }

        public Tensor digamma()
        {
            var (x, result) = RealPair(Unary.Real<DigammaOp>(this));
            return Graph.Track(result, "DigammaBackward0", [x], [x], static (n, g) => [g.mul(Trigamma(n.Saved(0)))]);
        }

        private Tensor Softplus1()
        {
            var (x, result) = RealPair(Unary.Real<SoftplusOp>(this));
            return Graph.Track(result, "Softplus1Backward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).sigmoid())]);
        }

        internal static Tensor Trigamma(Tensor x) => Unary.Real<TrigammaOp>(x);

        /// <summary>The input in the result's type, recorded, beside the result.</summary>
        private (Tensor X, Tensor Result) RealPair(Tensor result) => (result.dtype == dtype ? this : to_type(result.dtype), result);
    }
}
