namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        public Tensor atan_() => InPlace.Apply(this, x => x.atan());

        public Tensor arctan_() => InPlace.Apply(this, x => x.arctan());

        public Tensor arctan2_(Tensor other) => InPlace.Apply(this, x => x.arctan2(other));

        public Tensor atan2_(Tensor other) => InPlace.Apply(this, x => x.atan2(other));

        public Tensor cos_() => InPlace.Apply(this, x => x.cos());

        public Tensor sin_() => InPlace.Apply(this, x => x.sin());

        public Tensor tan_() => InPlace.Apply(this, x => x.tan());

        public Tensor sinc_() => InPlace.Apply(this, x => x.sinc());

        public Tensor sinh_() => InPlace.Apply(this, x => x.sinh());

        public Tensor cosh_() => InPlace.Apply(this, x => x.cosh());

        public Tensor tanh_() => InPlace.Apply(this, x => x.tanh());

        public Tensor arcsinh_() => InPlace.Apply(this, x => x.arcsinh());

        public Tensor asinh_() => InPlace.Apply(this, x => x.asinh());

        public Tensor arccosh_() => InPlace.Apply(this, x => x.arccosh());

        public Tensor acosh_() => InPlace.Apply(this, x => x.acosh());

        public Tensor arctanh_() => InPlace.Apply(this, x => x.arctanh());

        public Tensor atanh_() => InPlace.Apply(this, x => x.atanh());
    }
}
