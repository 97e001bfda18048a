using TorchSharp.Kernels;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>log(1 + exp(beta x)) / beta; the identity where beta x is above the threshold.</summary>
        public Tensor softplus(double beta = 1, double threshold = 20)
        {
            var smooth = (beta == 1 ? Softplus1() : mul(beta).Softplus1().div(beta));
            return torch.where(mul(beta).gt(threshold), this, smooth);
        }

        public Tensor log_sigmoid() => neg().Softplus1().neg();

        public Tensor relu6() => clamp(0, 6);

        public Tensor gelu() => gelu(GELU.Approximate.none);

        /// <summary>x times the normal distribution function of x, exactly or by the tanh formula.</summary>
        public Tensor gelu(GELU.Approximate approximate)
        {
            if (!is_floating_point()) throw Fail.Native($"\"GeluKernelImpl\" not implemented for '{dtype}'");
            return approximate == GELU.Approximate.none
                ? Composite.Track(FusedRows.Map<Functions.Gelu>(this), "GeluBackward0", [this], [], static t => ExactGelu(t[0]), static (n, g) => [FusedRows.Map<Gradients.Gelu>(g, n.Saved(0))])
                : Composite.Track(FusedRows.Map<Functions.GeluTanh>(this), "GeluBackward0", [this], [], static t => TanhGelu(t[0]), static (n, g) => [FusedRows.Map<Gradients.GeluTanh>(g, n.Saved(0))]);
        }

        private static Tensor ExactGelu(Tensor x) => x.mul(x.mul(Math.Sqrt(0.5)).erf().add(1).mul(0.5));

        private static Tensor TanhGelu(Tensor x) =>
            x.mul(x.pow(3).mul(0.044715).add(x).mul(Math.Sqrt(2 / Math.PI)).tanh().add(1).mul(0.5));

        public Tensor silu() => mul(sigmoid());

        public Tensor elu(double alpha = 1) => elu(alpha, 1, 1);

        public Tensor elu(Scalar alpha, Scalar scale, Scalar input_scale) =>
            torch.where(gt(0), this, mul(input_scale).clamp_max(0).expm1().mul(alpha)).mul(scale);

        public Tensor selu() => elu(1.6732632423543772848170429916717, 1.0507009873554804934193349852946, 1);

        public Tensor celu() => celu(1.0);

        public Tensor celu(Scalar alpha) => torch.where(gt(0), this, div(alpha).clamp_max(0).expm1().mul(alpha));

        public Tensor leaky_relu(Scalar negative_slope) => torch.where(gt(0), this, mul(negative_slope));

        public Tensor prelu(Tensor target)
        {
            var slope = target.numel() == 1 || sizes.Length < 2 ? target : target.view([-1, .. Enumerable.Repeat(1L, sizes.Length - 2)]);
            return torch.where(gt(0), this, mul(slope));
        }

        public Tensor hardtanh(Scalar min, Scalar max) => clamp(min, max);

        public Tensor hardsigmoid() => add(3).clamp(0, 6).div(6);

        public Tensor hardswish() => mul(hardsigmoid());

        public Tensor threshold(Scalar threshold, Scalar value) => masked_fill(le(threshold), value);

        /// <summary>The first half along a dimension, gated by the sigmoid of the second.</summary>
        public Tensor glu(long dim = -1)
        {
            int d = Fail.Dim(dim, sizes.Length);
            if (sizes.Length == 0 || sizes[d] % 2 != 0) throw Fail.Native($"Halving dimension must be even, but dimension {d} is size {(sizes.Length == 0 ? 1 : sizes[d])}");
            var halves = chunk(2, d);
            return halves[0].mul(halves[1].sigmoid());
        }
    }
}
