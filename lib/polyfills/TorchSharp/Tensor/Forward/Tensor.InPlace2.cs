namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) => InPlace.Apply(this, x => x.addcdiv(tensor1, tensor2, value));

        public Tensor addcdiv_(Tensor tensor1, Tensor tensor2) => InPlace.Apply(this, x => x.addcdiv(tensor1, tensor2));

        public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) => InPlace.Apply(this, x => x.addcmul(tensor1, tensor2, value));

        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => InPlace.Apply(this, x => x.addmm(mat1, mat2, beta, alpha));

        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => InPlace.Apply(this, x => x.addmv(mat, vec, beta, alpha));

        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => InPlace.Apply(this, x => x.addr(vec1, vec2, beta, alpha));

        public Tensor bitwise_and_(Tensor other) => InPlace.Apply(this, x => x.bitwise_and(other));

        public Tensor bitwise_not_() => InPlace.Apply(this, x => x.bitwise_not());

        public Tensor bitwise_or_(Tensor other) => InPlace.Apply(this, x => x.bitwise_or(other));

        public Tensor bitwise_xor_(Tensor other) => InPlace.Apply(this, x => x.bitwise_xor(other));

        public Tensor bitwise_left_shift_(Tensor other) => InPlace.Apply(this, x => x.bitwise_left_shift(other));

        public Tensor bitwise_right_shift_(Tensor other) => InPlace.Apply(this, x => x.bitwise_right_shift(other));

        public Tensor ceil_() => InPlace.Apply(this, x => x.ceil());

        public Tensor div_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => QuickInPlace.Try<DivideOp>(this, target, rounding_mode == RoundingMode.None) ? this : InPlace.Apply(this, x => x.div(target, rounding_mode));

        public Tensor divide_(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => InPlace.Apply(this, x => x.divide(target, rounding_mode));

        public Tensor div_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => QuickInPlace.Try<DivideOp>(this, target, rounding_mode == RoundingMode.None) ? this : InPlace.Apply(this, x => x.div(target, rounding_mode));

        public Tensor divide_(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => InPlace.Apply(this, x => x.divide(target, rounding_mode));

        public Tensor exp_() => InPlace.Apply(this, x => x.exp());

        public Tensor exp2_() => InPlace.Apply(this, x => x.exp2());

        public Tensor expm1_() => InPlace.Apply(this, x => x.expm1());

        public Tensor floor_() => InPlace.Apply(this, x => x.floor());

        public Tensor floor_divide_(Tensor other) => InPlace.Apply(this, x => x.floor_divide(other));

        public Tensor floor_divide_(Scalar other) => InPlace.Apply(this, x => x.floor_divide(other));

        public Tensor fmod_(Tensor target) => InPlace.Apply(this, x => x.fmod(target));

        public Tensor fmod_(Scalar scalar) => InPlace.Apply(this, x => x.fmod(scalar));

        public Tensor frac_() => InPlace.Apply(this, x => x.frac());

        public Tensor log_() => InPlace.Apply(this, x => x.log());

        public Tensor log10_() => InPlace.Apply(this, x => x.log10());

        public Tensor log1p_() => InPlace.Apply(this, x => x.log1p());

        public Tensor log2_() => InPlace.Apply(this, x => x.log2());

        public Tensor logical_and_(Tensor other) => InPlace.Apply(this, x => x.logical_and(other));

        public Tensor logical_not_() => InPlace.Apply(this, x => x.logical_not());

        public Tensor logical_or_(Tensor other) => InPlace.Apply(this, x => x.logical_or(other));

        public Tensor logical_xor_(Tensor other) => InPlace.Apply(this, x => x.logical_xor(other));

        public Tensor logit_(double? eps = null) => InPlace.Apply(this, x => x.logit(eps));

        public Tensor mul_(Tensor target) => QuickInPlace.Try<MultiplyOp>(this, target) ? this : InPlace.Apply(this, x => x.mul(target));

        public Tensor mul_(Scalar target) => QuickInPlace.Try<MultiplyOp>(this, target) ? this : InPlace.Apply(this, x => x.mul(target));

        public Tensor neg_() => InPlace.Apply(this, x => x.neg());

        public Tensor pow_(Tensor exponent) => InPlace.Apply(this, x => x.pow(exponent));

        public Tensor pow_(Scalar exponent) => InPlace.Apply(this, x => x.pow(exponent));

        public Tensor reciprocal_() => InPlace.Apply(this, x => x.reciprocal());

        public Tensor remainder_(Tensor target) => InPlace.Apply(this, x => x.remainder(target));

        public Tensor remainder_(Scalar scalar) => InPlace.Apply(this, x => x.remainder(scalar));

        public Tensor round_(long decimals = 0) => InPlace.Apply(this, x => x.round(decimals));

        public Tensor rsqrt_() => InPlace.Apply(this, x => x.rsqrt());

        public Tensor sqrt_() => InPlace.Apply(this, x => x.sqrt());

        public Tensor sign_() => InPlace.Apply(this, x => x.sign());

        public Tensor sgn_() => InPlace.Apply(this, x => x.sgn());

        public Tensor subtract_(Scalar target) => InPlace.Apply(this, x => x.subtract(target));

        public Tensor subtract_(Tensor target) => InPlace.Apply(this, x => x.subtract(target));

        public Tensor sub_(Tensor target) => QuickInPlace.Try<SubtractOp>(this, target) ? this : InPlace.Apply(this, x => x.sub(target));

        public Tensor sub_(Scalar target) => QuickInPlace.Try<SubtractOp>(this, target) ? this : InPlace.Apply(this, x => x.sub(target));

        public Tensor trunc_() => InPlace.Apply(this, x => x.trunc());

        public Tensor fix_() => InPlace.Apply(this, x => x.fix());

        public Tensor xlogy_(Tensor y) => InPlace.Apply(this, x => x.xlogy(y));

        public Tensor xlogy_(Scalar y) => InPlace.Apply(this, x => x.xlogy(y));

        public Tensor asin_() => InPlace.Apply(this, x => x.asin());

        public Tensor arcsin_() => InPlace.Apply(this, x => x.arcsin());

        public Tensor acos_() => InPlace.Apply(this, x => x.acos());

        public Tensor arccos_() => InPlace.Apply(this, x => x.arccos());
    }
}
