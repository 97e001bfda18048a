namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor pow(Tensor exponent)
        {
            var (a, b) = Same(this, exponent);
            return Graph.Track(Elementwise.Arithmetic<PowerOp>(a, b), "PowBackward1", [a, b], [a, b], static (n, g) =>
            [
                n.Needs(0) ? g.mul(PowerSlope(n.Saved(0), n.Saved(1))) : null,
                n.Needs(1) ? g.mul(PowerLog(n.Saved(0), n.Saved(1))) : null,
            ]).Fit(a, b);
        }

        public Tensor pow(Scalar exponent)
        {
            var a = Promoted(exponent);
            if (a.is_complex()) return ComplexMath.Power(a, exponent);
            if (Dtype.IsIntegral(a.dtype) && exponent.Integer < 0) throw Fail.Native($"Integers to negative integer powers are not allowed.");
            double p = exponent.Real;
            var result = p == 2 ? Elementwise.Arithmetic<MultiplyOp>(a, a) : p == 0.5 ? Unary.Real<SqrtOp>(a) : Elementwise.Arithmetic<PowerOp>(a, a.NumberLike(exponent));
            return Graph.Track(result, "PowBackward0", [a], [a], (n, g) =>
                [p == 0 ? g.zeros_like() : p == 1 ? g : g.mul(n.Saved(0).pow(p - 1).mul(p))]);
        }

        public Tensor square() => pow(2);

        public Tensor maximum(Tensor other)
        {
            var (a, b) = Same(this, other);
            return Graph.Track(Elementwise.Arithmetic<MaximumOp>(a, b), "MaximumBackward0", [a, b], [a, b], static (n, g) => Choose(g, n.Saved(0), n.Saved(1), greatest: true)).Fit(a, b);
        }

        public Tensor minimum(Tensor other)
        {
            var (a, b) = Same(this, other);
            return Graph.Track(Elementwise.Arithmetic<MinimumOp>(a, b), "MinimumBackward0", [a, b], [a, b], static (n, g) => Choose(g, n.Saved(0), n.Saved(1), greatest: false)).Fit(a, b);
        }

        public Tensor fmax(Tensor other)
        {
            var (a, b) = Same(this, other);
            return Graph.Track(Elementwise.Arithmetic<FMaxOp>(a, b), "FmaxBackward0", [a, b], [a, b], static (n, g) => Pick(g, n.Saved(0).ge(n.Saved(1)).logical_or(n.Saved(1).isnan()))).Fit(a, b);
        }

        public Tensor fmin(Tensor other)
        {
            var (a, b) = Same(this, other);
            return Graph.Track(Elementwise.Arithmetic<FMinOp>(a, b), "FminBackward0", [a, b], [a, b], static (n, g) => Pick(g, n.Saved(0).le(n.Saved(1)).logical_or(n.Saved(1).isnan()))).Fit(a, b);
        }

        public Tensor max(Tensor other) => maximum(other);

        public Tensor min(Tensor other) => minimum(other);

        public Tensor atan2(Tensor other)
        {
            var (a, b) = (to_type(Dtype.Floating(dtype)), other.to_type(Dtype.Floating(other.dtype)));
            return Graph.Track(Elementwise.Real<Atan2Op>(a, b), "Atan2Backward0", [a, b], [a, b], static (n, g) =>
            {
                var scaled = g.div(n.Saved(0).square().add(n.Saved(1).square()));
                return [scaled.mul(n.Saved(1)), scaled.mul(n.Saved(0)).neg()];
            }).Fit(a, b);
        }

        public Tensor hypot(Tensor other)
        {
            var (a, b) = Same(this, other);
            return Graph.Track(Elementwise.Real<HypotOp>(a, b), "HypotBackward0", [a, b], [a, b], static (n, g) =>
            {
                var scaled = g.div(n.Saved(0).hypot(n.Saved(1)));
                return [scaled.mul(n.Saved(0)), scaled.mul(n.Saved(1))];
            }).Fit(a, b);
        }

        public Tensor logaddexp(Tensor other)
        {
            var (a, b) = Same(this, other);
            return Graph.Track(Elementwise.Real<LogAddExpOp>(a, b), "LogaddexpBackward0", [a, b], [a, b], static (n, g) =>
                [g.mul(n.Saved(0).sub(n.Saved(1)).sigmoid()), g.mul(n.Saved(1).sub(n.Saved(0)).sigmoid())]).Fit(a, b);
        }

        public Tensor xlogy(Tensor y)
        {
            var (a, b) = Same(this, y);
            return Graph.Track(Elementwise.Real<XLogYOp>(a, b), "XlogyBackward0", [a, b], [a, b], static (n, g) =>
            [
                n.Needs(0) ? g.mul(n.Saved(1).log().masked_fill(n.Saved(0).eq(0).logical_and(n.Saved(1).le(0)), 0)) : null,
                n.Needs(1) ? g.mul(n.Saved(0).div(n.Saved(1))) : null,
            ]).Fit(a, b);
        }

        public Tensor xlogy(Scalar y) => xlogy(Promoted(y).NumberLike(y));

        public Tensor copysign(Tensor other)
        {
            var (a, b) = Same(this, other);
            return Graph.Track(Elementwise.Real<CopySignOp>(a, b), "CopysignBackward0", [a, b], [a, b], static (n, g) =>
                [g.mul(n.Saved(0).sign()).mul(n.Saved(0).ones_like().copysign(n.Saved(1))), null]).Fit(a, b);
        }

        private static Tensor PowerSlope(Tensor x, Tensor p) => p.mul(x.pow(p.sub(1))).masked_fill(p.eq(0), 0);

        private static Tensor PowerLog(Tensor x, Tensor p) => x.pow(p).mul(x.log()).masked_fill(x.eq(0).logical_and(p.ge(0)), 0);

        /// <summary>The gradient to the operand that was chosen, half to each where they are equal.</summary>
        private static Tensor?[] Choose(Tensor g, Tensor a, Tensor b, bool greatest)
        {
            Tensor equal = a.eq(b), half = g.div(2);
            Tensor first = greatest ? a.gt(b) : a.lt(b), second = greatest ? b.gt(a) : b.lt(a);
            return [torch.where(equal, half, g.masked_fill(second, 0)), torch.where(equal, half, g.masked_fill(first, 0))];
        }

        private static Tensor?[] Pick(Tensor g, Tensor first) => [g.masked_fill(first.logical_not(), 0), g.masked_fill(first, 0)];
    }
}
