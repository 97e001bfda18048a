namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor absolute() => abs();

        public Tensor divide(Tensor target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        public Tensor divide(Scalar target, RoundingMode rounding_mode = RoundingMode.None) => div(target, rounding_mode);

        public Tensor multiply(Tensor target) => mul(target);

        public Tensor multiply(Scalar target) => mul(target);

        public Tensor subtract(Scalar target) => sub(target);

        public Tensor subtract(Tensor target) => sub(target);

        public Tensor arcsin() => asin();

        public Tensor arccos() => acos();

        public Tensor arctan() => atan();

        public Tensor arctan2(Tensor other) => atan2(other);

        public Tensor arcsinh() => asinh();

        public Tensor arccosh() => acosh();

        public Tensor arctanh() => atanh();
    }
}
