using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Facts about element types: sizes, categories, promotion (as PyTorch's table).</summary>
internal static class Dtype
{
    public static int Size(ScalarType type) => type switch
    {
        ScalarType.Byte or ScalarType.Int8 or ScalarType.Bool or ScalarType.QInt8 or ScalarType.QUInt8 => 1,
        ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
        ScalarType.Int32 or ScalarType.Float32 or ScalarType.QInt32 => 4,
        ScalarType.Int64 or ScalarType.Float64 or ScalarType.ComplexFloat32 => 8,
        ScalarType.ComplexFloat64 => 16,
        _ => throw Unsupported(type, "this operation"),
    };

    public static bool IsFloat(ScalarType t) => t is ScalarType.Float32 or ScalarType.Float64 or ScalarType.Float16 or ScalarType.BFloat16;

    public static bool IsComplex(ScalarType t) => t is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;

    public static bool IsIntegral(ScalarType t) => t is ScalarType.Byte or ScalarType.Int8 or ScalarType.Int16 or ScalarType.Int32 or ScalarType.Int64;

    /// <summary>0 bool, 1 integer, 2 floating point, 3 complex.</summary>
    public static int Category(ScalarType t) => t == ScalarType.Bool ? 0 : IsIntegral(t) ? 1 : IsFloat(t) ? 2 : 3;

    public static ScalarType Promote(ScalarType a, ScalarType b)
    {
        if (a == b) return a;
        int ca = Category(a), cb = Category(b);
        if (ca == 3 || cb == 3) return PromoteComplex(a, b);
        if (ca != cb) return ca > cb ? a : b;
        if (ca == 2) return IsHalf(a) && IsHalf(b) ? ScalarType.Float32 : Rank(a) > Rank(b) ? a : b;
        bool mixed = (a == ScalarType.Byte) != (b == ScalarType.Byte) && (a == ScalarType.Int8 || b == ScalarType.Int8);
        return mixed ? ScalarType.Int16 : Rank(a) >= Rank(b) ? a : b;
    }

    /// <summary>The type of a tensor operation with a number: only a higher category changes the tensor's type.</summary>
    public static ScalarType PromoteNumber(ScalarType tensor, ScalarType number)
    {
        int category = Category(number);
        if (category <= Category(tensor)) return tensor;
        if (category == 1) return ScalarType.Int64;
        if (category == 2) return get_default_dtype();
        return tensor == ScalarType.Float64 ? ScalarType.ComplexFloat64 : ScalarType.ComplexFloat32;
    }

    /// <summary>Integers and bool become the default floating-point type; the rest stays.</summary>
    public static ScalarType Floating(ScalarType t) => Category(t) < 2 ? get_default_dtype() : t;

    public static ScalarType Real(ScalarType t) => t switch
    {
        ScalarType.ComplexFloat32 => ScalarType.Float32,
        ScalarType.ComplexFloat64 => ScalarType.Float64,
        _ => t,
    };

    public static ScalarType Complex(ScalarType t) => t is ScalarType.Float64 or ScalarType.ComplexFloat64 ? ScalarType.ComplexFloat64 : ScalarType.ComplexFloat32;

    public static NotSupportedException Unsupported(ScalarType type, string what) => new(
        $"The embedded engine does not cover {type} for {what}: it computes in Float32, Float64, Int64, Int32, Int16, Int8, Byte, Bool and complex of both floats. Convert with to_type(...), or build with -p:UsePackages=true.");

    private static ScalarType PromoteComplex(ScalarType a, ScalarType b) =>
        a is ScalarType.ComplexFloat64 or ScalarType.Float64 || b is ScalarType.ComplexFloat64 or ScalarType.Float64
            ? ScalarType.ComplexFloat64 : ScalarType.ComplexFloat32;

    private static bool IsHalf(ScalarType t) => t is ScalarType.Float16 or ScalarType.BFloat16;

    private static int Rank(ScalarType t) => t switch
    {
        ScalarType.Bool => 0,
        ScalarType.Byte or ScalarType.Int8 => 1,
        ScalarType.Int16 => 2,
        ScalarType.Int32 => 3,
        ScalarType.Int64 => 4,
        ScalarType.Float16 or ScalarType.BFloat16 => 5,
        ScalarType.Float32 => 6,
        _ => 7,
    };
}
