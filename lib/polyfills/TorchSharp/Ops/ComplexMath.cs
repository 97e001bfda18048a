using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Arithmetic of complex tensors, made of recorded operations on their parts.</summary>
internal static class ComplexMath
{
    public static Tensor Add(Tensor a, Tensor b, int sign)
    {
        var (x, y) = Parts(a, b);
        return (sign > 0 ? x.add(y) : x.sub(y)).view_as_complex();
    }

    public static Tensor Multiply(Tensor a, Tensor b)
    {
        if (!b.is_complex()) return Scale(a, b);
        if (!a.is_complex()) return Scale(b, a);
        var (x, y) = Parts(a, b);
        var (ar, ai) = (x.select(-1, 0), x.select(-1, 1));
        var (br, bi) = (y.select(-1, 0), y.select(-1, 1));
        return stack([(ar * br) - (ai * bi), (ar * bi) + (ai * br)], -1).view_as_complex();
    }

    public static Tensor Divide(Tensor a, Tensor b)
    {
        if (!b.is_complex()) return a.view_as_real().div(b.unsqueeze(-1)).view_as_complex();
        var norm = b.view_as_real().square().sum(-1);
        return Multiply(Multiply(a, b.conj()), norm.reciprocal());
    }

    public static Tensor Abs(Tensor z)
    {
        var parts = z.view_as_real();
        return parts.select(-1, 0).hypot(parts.select(-1, 1));
    }

    public static Tensor Equal(Tensor a, Tensor b)
    {
        var (x, y) = Parts(a, b);
        return x.eq(y).all(-1);
    }

    public static Tensor Power(Tensor z, Scalar exponent)
    {
        if (exponent.Real == 2 && exponent.Imaginary == 0) return z * z;
        var (size, angle) = (z.abs().pow(exponent.Real), z.angle().mul(exponent.Real));
        return polar(size, angle);
    }

    private static Tensor Scale(Tensor z, Tensor factor)
    {
        var type = Dtype.Promote(z.dtype, factor.sizes.Length == 0 ? z.dtype : factor.dtype);
        return z.to_type(type).view_as_real().mul(factor.to_type(Dtype.Real(type)).unsqueeze(-1)).view_as_complex();
    }

    /// <summary>Both operands in their common complex type, as real tensors [..., 2] of one rank.</summary>
    private static (Tensor, Tensor) Parts(Tensor a, Tensor b)
    {
        var type = Dtype.Complex(result_type(a, b));
        return (a.to_type(type).view_as_real(), b.to_type(type).view_as_real());
    }
}
