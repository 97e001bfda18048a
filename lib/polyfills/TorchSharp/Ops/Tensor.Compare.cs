namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor eq(Tensor target) => is_complex() || target.is_complex() ? ComplexMath.Equal(this, target) : Elementwise.Compare<EqualOp>(this, target);
        public Tensor ne(Tensor target) => is_complex() || target.is_complex() ? ComplexMath.Equal(this, target).logical_not() : Elementwise.Compare<NotEqualOp>(this, target);
        public Tensor lt(Tensor target) => Elementwise.Compare<LessOp>(this, target);
        public Tensor le(Tensor target) => Elementwise.Compare<LessEqualOp>(this, target);
        public Tensor gt(Tensor target) => Elementwise.Compare<GreaterOp>(this, target);
        public Tensor ge(Tensor target) => Elementwise.Compare<GreaterEqualOp>(this, target);

        public Tensor eq(Scalar target) => eq(OtherNumber(target));
        public Tensor ne(Scalar target) => ne(OtherNumber(target));
        public Tensor lt(Scalar target) => lt(OtherNumber(target));
        public Tensor le(Scalar target) => le(OtherNumber(target));
        public Tensor gt(Scalar target) => gt(OtherNumber(target));
        public Tensor ge(Scalar target) => ge(OtherNumber(target));

        public Tensor equal(Tensor target) => eq(target);
        public Tensor not_equal(Tensor target) => ne(target);
        public Tensor less(Tensor target) => lt(target);
        public Tensor less_equal(Tensor target) => le(target);
        public Tensor greater(Tensor target) => gt(target);
        public Tensor greater_equal(Tensor target) => ge(target);

        public Tensor isnan() => is_floating_point() ? Unary.Test(this, double.IsNaN) : zeros_like(ScalarType.Bool);
        public Tensor isinf() => is_floating_point() ? Unary.Test(this, double.IsInfinity) : zeros_like(ScalarType.Bool);
        public Tensor isfinite() => is_floating_point() ? Unary.Test(this, double.IsFinite) : ones_like(ScalarType.Bool);
        public Tensor isposinf() => is_floating_point() ? Unary.Test(this, double.IsPositiveInfinity) : zeros_like(ScalarType.Bool);
        public Tensor isneginf() => is_floating_point() ? Unary.Test(this, double.IsNegativeInfinity) : zeros_like(ScalarType.Bool);
        public Tensor isreal() => is_complex() ? imag.eq(0) : ones_like(ScalarType.Bool);
        public Tensor signbit() => Unary.Test(this, double.IsNegative);

        public Tensor logical_and(Tensor other) => Elementwise.Bits<AndOp>(Truth(), other.Truth());
        public Tensor logical_or(Tensor other) => Elementwise.Bits<OrOp>(Truth(), other.Truth());
        public Tensor logical_xor(Tensor other) => Elementwise.Bits<XorOp>(Truth(), other.Truth());
        public Tensor logical_not() => eq(0);

        public Tensor bitwise_and(Tensor other) => Elementwise.Bits<AndOp>(this, other);
        public Tensor bitwise_or(Tensor other) => Elementwise.Bits<OrOp>(this, other);
        public Tensor bitwise_xor(Tensor other) => Elementwise.Bits<XorOp>(this, other);
        public Tensor bitwise_not() => dtype == ScalarType.Bool ? logical_not() : Elementwise.Bits<XorOp>(this, NumberLike(-1));
        public Tensor bitwise_left_shift(Tensor other) => Elementwise.Bits<ShiftLeftOp>(this, other);
        public Tensor bitwise_right_shift(Tensor other) => Elementwise.Bits<ShiftRightOp>(this, other);

        /// <summary>Whether |a - b| is at most atol + rtol |b|, element by element; infinities must be equal.</summary>
        public Tensor isclose(Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false)
        {
            using var mode = no_grad();
            var near = sub(other).abs().le(other.abs().mul(rtol).add(atol)).logical_and(other.isfinite());
            var close = eq(other).logical_or(near);
            return nanEqual ? close.logical_or(isnan().logical_and(other.isnan())) : close;
        }

        public bool allclose(Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
            isclose(target, rtol, atol, equal_nan).all().item<bool>();

        public bool is_nonzero() => numel() == 1 ? ne(0).item<bool>() : throw Fail.Native($"Boolean value of Tensor with more than one value is ambiguous: shape {Fail.Show(sizes)}");

        /// <summary>A number to compare with, in the type that the comparison takes place in.</summary>
        private Tensor OtherNumber(Scalar number)
        {
            var result = New([], Dtype.PromoteNumber(dtype, number.Type));
            FillKernel.Run(result, number);
            return result;
        }

        private Tensor Truth() => dtype == ScalarType.Bool ? this : ne(0);
    }
}
