namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor exp()
        {
            var (x, result) = RealPair(Unary.Real<ExpOp>(this));
            return Graph.Track(result, "ExpBackward0", [x], [result], static (n, g) => [g.mul(n.Saved(0))]);
        }

        public Tensor exp2()
        {
            var (x, result) = RealPair(Unary.Real<Exp2Op>(this));
            return Graph.Track(result, "Exp2Backward0", [x], [result], static (n, g) => [g.mul(n.Saved(0)).mul(Math.Log(2))]);
        }

        public Tensor expm1()
        {
            var (x, result) = RealPair(Unary.Real<ExpM1Op>(this));
            return Graph.Track(result, "Expm1Backward0", [x], [result], static (n, g) => [g.mul(n.Saved(0).add(1))]);
        }

        public Tensor log()
        {
            var (x, result) = RealPair(Unary.Real<LogOp>(this));
            return Graph.Track(result, "LogBackward0", [x], [x], static (n, g) => [g.div(n.Saved(0))]);
        }

        public Tensor log2()
        {
            var (x, result) = RealPair(Unary.Real<Log2Op>(this));
            return Graph.Track(result, "Log2Backward0", [x], [x], static (n, g) => [g.div(n.Saved(0).mul(Math.Log(2)))]);
        }

        public Tensor log10()
        {
            var (x, result) = RealPair(Unary.Real<Log10Op>(this));
            return Graph.Track(result, "Log10Backward0", [x], [x], static (n, g) => [g.div(n.Saved(0).mul(Math.Log(10)))]);
        }

        public Tensor log1p()
        {
            var (x, result) = RealPair(Unary.Real<LogP1Op>(this));
            return Graph.Track(result, "Log1pBackward0", [x], [x], static (n, g) => [g.div(n.Saved(0).add(1))]);
        }

        public Tensor sqrt()
        {
            var (x, result) = RealPair(Unary.Real<SqrtOp>(this));
            return Graph.Track(result, "SqrtBackward0", [x], [result], static (n, g) => [g.div(n.Saved(0).mul(2))]);
        }

        public Tensor rsqrt()
        {
            var (x, result) = RealPair(Unary.Real<RsqrtOp>(this));
            return Graph.Track(result, "RsqrtBackward0", [x], [result], static (n, g) => [g.mul(n.Saved(0).pow(3)).mul(-0.5)]);
        }

        public Tensor reciprocal()
        {
            var (x, result) = RealPair(Unary.Real<ReciprocalOp>(this));
            return Graph.Track(result, "ReciprocalBackward0", [x], [result], static (n, g) => [g.mul(n.Saved(0).square()).neg()]);
        }

        public Tensor sin()
        {
            var (x, result) = RealPair(Unary.Real<SinOp>(this));
            return Graph.Track(result, "SinBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).cos())]);
        }

        public Tensor cos()
        {
            var (x, result) = RealPair(Unary.Real<CosOp>(this));
            return Graph.Track(result, "CosBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).sin()).neg()]);
        }

        public Tensor tan()
        {
            var (x, result) = RealPair(Unary.Real<TanOp>(this));
            return Graph.Track(result, "TanBackward0", [x], [result], static (n, g) => [g.mul(n.Saved(0).square().add(1))]);
        }

        public Tensor asin()
        {
            var (x, result) = RealPair(Unary.Real<AsinOp>(this));
            return Graph.Track(result, "AsinBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).square().neg().add(1).rsqrt())]);
        }

        public Tensor acos()
        {
            var (x, result) = RealPair(Unary.Real<AcosOp>(this));
            return Graph.Track(result, "AcosBackward0", [x], [x], static (n, g) => [g.mul(n.Saved(0).square().neg().add(1).rsqrt()).neg()]);
        }
    }
}
