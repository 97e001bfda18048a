using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) => InPlace.Apply(this, x => x.index_add(dim, index, source, alpha));

        public Tensor index_copy_(long dim, Tensor index, Tensor source) => InPlace.Apply(this, x => x.index_copy(dim, index, source));

        public Tensor index_fill_(long dim, Tensor index, Scalar value) => InPlace.Apply(this, x => x.index_fill(dim, index, value));

        public Tensor threshold_(Scalar threshold, Scalar value) => InPlace.Apply(this, x => x.threshold(threshold, value));

        public Tensor tril_(long diagonal = 0) => InPlace.Apply(this, x => x.tril(diagonal));

        public Tensor triu_(long diagonal = 0) => InPlace.Apply(this, x => x.triu(diagonal));

        public Tensor deg2rad_() => InPlace.Apply(this, x => x.deg2rad());

        public Tensor rad2deg_() => InPlace.Apply(this, x => x.rad2deg());

        public Tensor copysign_(Tensor other) => InPlace.Apply(this, x => x.copysign(other));

        public Tensor digamma_() => InPlace.Apply(this, x => x.digamma());

        public Tensor lgamma_() => InPlace.Apply(this, x => x.lgamma());

        public Tensor relu_() => InPlace.Apply(this, x => x.relu());

        public Tensor relu6_() => InPlace.Apply(this, x => x.relu6());

        public Tensor celu_() => InPlace.Apply(this, x => x.celu());

        public Tensor celu_(Scalar alpha) => InPlace.Apply(this, x => x.celu(alpha));

        public Tensor elu_(double alpha = 1) => InPlace.Apply(this, x => x.elu(alpha));

        public Tensor elu_(Scalar alpha, Scalar scale, Scalar input_scale) => InPlace.Apply(this, x => x.elu(alpha, scale, input_scale));

        public Tensor gelu_() => InPlace.Apply(this, x => x.gelu());

        public Tensor gelu_(GELU.Approximate approximate) => InPlace.Apply(this, x => x.gelu(approximate));

        public Tensor hardsigmoid_() => InPlace.Apply(this, x => x.hardsigmoid());

        public Tensor hardswish_() => InPlace.Apply(this, x => x.hardswish());

        public Tensor hardtanh_(Scalar min, Scalar max) => InPlace.Apply(this, x => x.hardtanh(min, max));

        public Tensor leaky_relu_(Scalar negative_slope) => InPlace.Apply(this, x => x.leaky_relu(negative_slope));

        public Tensor selu_() => InPlace.Apply(this, x => x.selu());

        public Tensor silu_() => InPlace.Apply(this, x => x.silu());

        public Tensor lerp_(Tensor end, Tensor weight) => InPlace.Apply(this, x => x.lerp(end, weight));

        public Tensor clamp_(Scalar? min = null, Scalar? max = null) => InPlace.Apply(this, x => x.clamp(min, max));

        public Tensor clamp_(Tensor? min = null, Tensor? max = null) => InPlace.Apply(this, x => x.clamp(min, max));

        public Tensor clamp_max_(Scalar max) => InPlace.Apply(this, x => x.clamp_max(max));

        public Tensor clamp_min_(Scalar min) => InPlace.Apply(this, x => x.clamp_min(min));

        public Tensor erf_() => InPlace.Apply(this, x => x.erf());

        public Tensor erfc_() => InPlace.Apply(this, x => x.erfc());

        public Tensor erfinv_() => InPlace.Apply(this, x => x.erfinv());

        public Tensor eq_(Tensor target) => InPlace.Apply(this, x => x.eq(target));

        public Tensor eq_(Scalar target) => InPlace.Apply(this, x => x.eq(target));

        public Tensor ge_(Tensor target) => InPlace.Apply(this, x => x.ge(target));

        public Tensor ge_(Scalar target) => InPlace.Apply(this, x => x.ge(target));

        public Tensor gt_(Tensor target) => InPlace.Apply(this, x => x.gt(target));

        public Tensor gt_(Scalar target) => InPlace.Apply(this, x => x.gt(target));

        public Tensor le_(Tensor target) => InPlace.Apply(this, x => x.le(target));

        public Tensor less_equal_(Tensor target) => InPlace.Apply(this, x => x.less_equal(target));

        public Tensor le_(Scalar target) => InPlace.Apply(this, x => x.le(target));

        public Tensor lt_(Tensor target) => InPlace.Apply(this, x => x.lt(target));

        public Tensor lt_(Scalar target) => InPlace.Apply(this, x => x.lt(target));

        public Tensor masked_fill_(Tensor mask, Scalar value) => InPlace.Apply(this, x => x.masked_fill(mask, value));

        public Tensor masked_scatter_(Tensor mask, Tensor value) => InPlace.Apply(this, x => x.masked_scatter(mask, value));

        public Tensor ne_(Tensor target) => InPlace.Apply(this, x => x.ne(target));

        public Tensor not_equal_(Tensor target) => InPlace.Apply(this, x => x.not_equal(target));

        public Tensor ne_(Scalar target) => InPlace.Apply(this, x => x.ne(target));

        public Tensor sigmoid_() => InPlace.Apply(this, x => x.sigmoid());

        public Tensor scatter_(long dim, Tensor index, Tensor src) => InPlace.Apply(this, x => x.scatter(dim, index, src));

        public Tensor scatter_add_(long dim, Tensor index, Tensor src) => InPlace.Apply(this, x => x.scatter_add(dim, index, src));

        public Tensor nan_to_num_(double nan = 0, double? posinf = null, double? neginf = null) => InPlace.Apply(this, x => x.nan_to_num(nan, posinf, neginf));

        public Tensor abs_() => InPlace.Apply(this, x => x.abs());

        public Tensor absolute_() => InPlace.Apply(this, x => x.absolute());

        public Tensor add_(Tensor target) => QuickInPlace.Try<AddOp>(this, target) ? this : InPlace.Apply(this, x => x.add(target));

        public Tensor add_(Tensor target, Scalar alpha) => InPlace.Apply(this, x => x.add(target, alpha));

        public Tensor add_(Scalar scalar) => QuickInPlace.Try<AddOp>(this, scalar) ? this : InPlace.Apply(this, x => x.add(scalar));

        public Tensor add_(Scalar scalar, Scalar alpha) => InPlace.Apply(this, x => x.add(scalar, alpha));

        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => InPlace.Apply(this, x => x.addbmm(batch1, batch2, beta, alpha));
    }
}
