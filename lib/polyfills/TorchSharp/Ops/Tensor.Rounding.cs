namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor neg()
        {
            if (is_complex()) return mul(-1);
            if (dtype == ScalarType.Bool) throw Fail.Native($"Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead.");
            return Graph.Track(Elementwise.Arithmetic<SubtractOp>(NumberLike(0), this), "NegBackward0", [this], [], static (_, g) => [g.neg()]);
        }

        public Tensor negative() => neg();

        public Tensor positive() => alias();

        public Tensor abs()
        {
            if (is_complex()) return ComplexMath.Abs(this);
            return Graph.Track(Elementwise.Arithmetic<MaximumOp>(this, Elementwise.Arithmetic<SubtractOp>(NumberLike(0), this)), "AbsBackward0", [this], [this], static (n, g) => [g.mul(n.Saved(0).sign())]);
        }

        public Tensor sign()
        {
            Tensor up = gt(0).to_type(dtype), down = lt(0).to_type(dtype);
            return Flat(dtype == ScalarType.Bool ? up : up.sub(down));
        }

        public Tensor sgn() => sign();

        public Tensor floor() => Flat(Unary.Rounding<FloorOp>(this));

        public Tensor ceil() => Flat(Unary.Rounding<CeilingOp>(this));

        public Tensor trunc() => Flat(Unary.Rounding<TruncateOp>(this));

        public Tensor fix() => trunc();

        public Tensor round(long decimals = 0)
        {
            if (decimals == 0) return Flat(Unary.Rounding<RoundOp>(this));
            double scale = Math.Pow(10, decimals);
            return Flat(Unary.Rounding<RoundOp>(detach().mul(scale)).div(scale));
        }

        public Tensor frac() => sub(trunc());

        /// <summary>Recorded with gradient zero everywhere: the result is a step function.</summary>
        private Tensor Flat(Tensor result) => Graph.Track(result, "StepBackward0", [this], [], static (_, g) => [g.zeros_like()]);
    }
}
