namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Cuts values to a range; either end may be missing.</summary>
        public Tensor clamp(Scalar? min = null, Scalar? max = null)
        {
            if (min is null && max is null) throw Fail.Native($"torch.clamp: At least one of 'min' or 'max' must not be None");
            var x = min is null ? this : Promoted(min);
            x = max is null ? x : x.Promoted(max);
            var result = min is null ? x : Elementwise.Arithmetic<MaximumOp>(x, x.NumberLike(min));
            if (max is not null) result = Elementwise.Arithmetic<MinimumOp>(result, x.NumberLike(max));
            return Graph.Track(result, "ClampBackward0", [x], [x], (n, g) =>
            {
                var v = n.Saved(0);
                var inside = min is null ? v.le(max!) : max is null ? v.ge(min) : v.ge(min).logical_and(v.le(max));
                return [g.masked_fill(inside.logical_not(), 0)];
            });
        }

        public Tensor clamp(Tensor? min = null, Tensor? max = null)
        {
            if (min is null && max is null) throw Fail.Native($"torch.clamp: At least one of 'min' or 'max' must not be None");
            var result = min is null ? this : torch.where(lt(min), min, this);
            return max is null ? result : torch.where(result.gt(max), max, result);
        }

        public Tensor clamp_min(Scalar min) => clamp(min, null);

        public Tensor clamp_max(Scalar max) => clamp((Scalar?)null, max);

        public Tensor clip(Scalar? min = null, Scalar? max = null) => clamp(min, max);

        public Tensor nan_to_num(double nan = 0, double? posinf = null, double? neginf = null)
        {
            if (!is_floating_point()) return clone();
            double most = finfo(dtype).max;
            return masked_fill(isnan(), nan).masked_fill(isposinf(), posinf ?? most).masked_fill(isneginf(), neginf ?? -most);
        }

        public Tensor lerp(Tensor end, Tensor weight) => add(weight.mul(end.sub(this)));

        public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) => add(tensor1.mul(tensor2).mul(value));

        public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) => add(tensor1.div(tensor2).mul(value));

        public Tensor addcdiv(Tensor tensor1, Tensor tensor2) => add(tensor1.div(tensor2));

        public Tensor logit(double? eps = null)
        {
            var p = eps is { } e ? clamp(e, 1 - e) : this;
            return p.div(p.neg().add(1)).log();
        }

        public Tensor sinc()
        {
            var x = mul(Math.PI);
            var safe = x.masked_fill(x.eq(0), 1);
            return safe.sin().div(safe).masked_fill(x.eq(0), 1);
        }

        public Tensor deg2rad() => mul(Math.PI / 180);

        public Tensor rad2deg() => mul(180 / Math.PI);

        public Tensor logaddexp2(Tensor other) => mul(Math.Log(2)).logaddexp(other.mul(Math.Log(2))).div(Math.Log(2));

        public Tensor isin(Tensor test_elements, bool assumeUnique = false, bool invert = false)
        {
            var known = test_elements.Raw(ScalarType.Float64).Packed().Span<double>().ToArray().ToHashSet();
            return Unary.Test(this, v => known.Contains(v) != invert);
        }

        public Tensor fill_(Scalar value)
        {
            if (!Graph.Records(this))
            {
                FillKernel.Run(this, value);
                InPlace.Touch(this);
                return this;
            }
            return InPlace.Copy(this, NumberLike(value));
        }

        public Tensor zero_() => fill_(0);
    }

    /// <summary>Limits of a floating-point type.</summary>
    public struct FInfo
    {
        public int bits;
        public double eps;
        public double max;
        public double min;
        public double tiny;
        public double smallest_normal;
        public double resolution;
    }

    public static FInfo finfo() => finfo(get_default_dtype());

    public static FInfo finfo(ScalarType dtype) => Dtype.Real(dtype) switch
    {
        ScalarType.Float32 => new() { bits = 32, eps = 1.1920928955078125e-07, max = float.MaxValue, min = float.MinValue, tiny = 1.17549435082229e-38, smallest_normal = 1.17549435082229e-38, resolution = 1e-06 },
        ScalarType.Float64 => new() { bits = 64, eps = 2.220446049250313e-16, max = double.MaxValue, min = double.MinValue, tiny = 2.2250738585072014e-308, smallest_normal = 2.2250738585072014e-308, resolution = 1e-15 },
        _ => throw new ArgumentException($"finfo() requires a floating point input type, not {dtype}", nameof(dtype)),
    };
}
