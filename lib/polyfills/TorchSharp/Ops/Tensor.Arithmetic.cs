namespace TorchSharp;

public static partial class torch
{
    /// <summary>How a division is rounded.</summary>
    public enum RoundingMode
    {
        None = 0,
        trunc = 1,
        floor = 2,
    }

    public partial class Tensor
    {
        public Tensor add(Tensor target)
        {
            if (is_complex() || target.is_complex()) return ComplexMath.Add(this, target, 1);
            var (a, b) = Same(this, target);
            return Graph.Track(Elementwise.Arithmetic<AddOp>(a, b), "AddBackward0", [a, b], [], static (n, g) =>
                [n.Needs(0) ? g : null, n.Needs(1) ? g : null]).Fit(a, b);
        }

        public Tensor add(Tensor target, Scalar alpha) => alpha.Real == 1 ? add(target) : add(target.mul(alpha));

        public Tensor add(Scalar scalar)
        {
            if (is_complex() || Dtype.IsComplex(scalar.Type)) return add(Number(scalar));
            var a = Promoted(scalar);
            return Graph.Track(Elementwise.Arithmetic<AddOp>(a, a.NumberLike(scalar)), "AddBackward0", [a], [], static (_, g) => [g]);
        }

        public Tensor add(Scalar scalar, Scalar alpha) => add(Times(scalar, alpha));

        public Tensor sub(Tensor target)
        {
            if (is_complex() || target.is_complex()) return ComplexMath.Add(this, target, -1);
            if (dtype == ScalarType.Bool && target.dtype == ScalarType.Bool)
                throw Fail.Native($"Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.");
            var (a, b) = Same(this, target);
            return Graph.Track(Elementwise.Arithmetic<SubtractOp>(a, b), "SubBackward0", [a, b], [], static (n, g) =>
                [n.Needs(0) ? g : null, n.Needs(1) ? g.neg() : null]).Fit(a, b);
        }

        public Tensor sub(Scalar target)
        {
            if (is_complex() || Dtype.IsComplex(target.Type)) return sub(Number(target));
            var a = Promoted(target);
            return Graph.Track(Elementwise.Arithmetic<SubtractOp>(a, a.NumberLike(target)), "SubBackward0", [a], [], static (_, g) => [g]);
        }

        public Tensor mul(Tensor target)
        {
            if (is_complex() || target.is_complex()) return ComplexMath.Multiply(this, target);
            var (a, b) = Same(this, target);
            return Graph.Track(Elementwise.Arithmetic<MultiplyOp>(a, b), "MulBackward0", [a, b], [a, b], static (n, g) =>
                [n.Needs(0) ? g.mul(n.Saved(1)) : null, n.Needs(1) ? g.mul(n.Saved(0)) : null]).Fit(a, b);
        }

        public Tensor mul(Scalar target)
        {
            if (is_complex() || Dtype.IsComplex(target.Type)) return mul(Number(target));
            var a = Promoted(target);
            return Graph.Track(Elementwise.Arithmetic<MultiplyOp>(a, a.NumberLike(target)), "MulBackward0", [a], [], (_, g) => [g.mul(target)]);
        }

        public Tensor div(Tensor target, RoundingMode rounding_mode = RoundingMode.None)
        {
            if (rounding_mode == RoundingMode.floor) return floor_divide(target);
            if (rounding_mode == RoundingMode.trunc) return Elementwise.Arithmetic<TruncateDivideOp>(this, target);
            if (is_complex() || target.is_complex()) return ComplexMath.Divide(this, target);
            var type = Dtype.Floating(result_type(this, target));
            var (a, b) = (to_type(type), target.to_type(type));
            return Graph.Track(Elementwise.Arithmetic<DivideOp>(a, b), "DivBackward0", [a, b], [a, b], static (n, g) =>
            [
                n.Needs(0) ? g.div(n.Saved(1)) : null,
                n.Needs(1) ? g.neg().mul(n.Saved(0)).div(n.Saved(1).square()) : null,
            ]).Fit(a, b);
        }

        public Tensor div(Scalar target, RoundingMode rounding_mode = RoundingMode.None)
        {
            if (rounding_mode != RoundingMode.None) return div(Promoted(target).NumberLike(target), rounding_mode);
            if (is_complex() || Dtype.IsComplex(target.Type)) return div(Number(target));
            var a = to_type(Dtype.Floating(Dtype.PromoteNumber(dtype, target.Type)));
            return Graph.Track(Elementwise.Arithmetic<DivideOp>(a, a.NumberLike(target)), "DivBackward0", [a], [], (_, g) => [g.div(target)]);
        }

        public Tensor floor_divide(Tensor other) => Elementwise.Arithmetic<FloorDivideOp>(this, other);

        public Tensor floor_divide(Scalar other) => floor_divide(Promoted(other).NumberLike(other));

        public Tensor remainder(Tensor target)
        {
            var (a, b) = Same(this, target);
            return Graph.Track(Elementwise.Arithmetic<RemainderOp>(a, b), "RemainderBackward1", [a, b], [a, b], static (n, g) =>
                [g, n.Needs(1) ? g.neg().mul(n.Saved(0).div(n.Saved(1), RoundingMode.floor)) : null]).Fit(a, b);
        }

        public Tensor remainder(Scalar scalar) => Promoted(scalar).remainder(Promoted(scalar).NumberLike(scalar));

        public Tensor fmod(Tensor target)
        {
            var (a, b) = Same(this, target);
            return Graph.Track(Elementwise.Arithmetic<FmodOp>(a, b), "FmodBackward1", [a, b], [a, b], static (n, g) =>
                [g, n.Needs(1) ? g.neg().mul(n.Saved(0).div(n.Saved(1), RoundingMode.trunc)) : null]).Fit(a, b);
        }

        public Tensor fmod(Scalar scalar) => Promoted(scalar).fmod(Promoted(scalar).NumberLike(scalar));

        /// <summary>Both operands in their common type, recorded.</summary>
        internal static (Tensor A, Tensor B) Same(Tensor a, Tensor b)
        {
            if (a.dtype == b.dtype) return (a, b);
            var type = result_type(a, b);
            return (a.to_type(type), b.to_type(type));
        }

        /// <summary>This tensor in the type of an operation with a number, recorded.</summary>
        internal Tensor Promoted(Scalar number)
        {
            var type = Dtype.PromoteNumber(dtype, number.Type);
            return type == dtype ? this : to_type(type);
        }

        /// <summary>A number as a tensor without dimensions, of this tensor's type.</summary>
        internal Tensor NumberLike(Scalar number)
        {
            var result = New([], dtype);
            FillKernel.Run(result, number);
            return result;
        }

        internal static Tensor Number(Scalar number)
        {
            var result = New([], number.Type);
            FillKernel.Run(result, number);
            return result;
        }

        private static Scalar Times(Scalar a, Scalar b) => a.IsInteger && b.IsInteger ? a.Integer * b.Integer : a.Real * b.Real;
    }
}
