using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Converting reads of a tensor's only element, and shapes.</summary>
public static partial class TensorExtensionMethods
{
    public static float ToSingle(this Tensor value) => value.ToScalar().To<float>();
    public static double ToDouble(this Tensor value) => value.ToScalar().To<double>();
    public static sbyte ToSByte(this Tensor value) => value.ToScalar().To<sbyte>();
    public static byte ToByte(this Tensor value) => value.ToScalar().To<byte>();
    public static short ToInt16(this Tensor value) => value.ToScalar().To<short>();
    public static int ToInt32(this Tensor value) => value.ToScalar().To<int>();
    public static long ToInt64(this Tensor value) => value.ToScalar().To<long>();
    public static bool ToBoolean(this Tensor value) => value.ToScalar().ToBoolean();
    public static Half ToHalf(this Tensor value) => (Half)value.ToDouble();
    public static (float Real, float Imaginary) ToComplexFloat32(this Tensor value) => value.ToScalar().ToComplexFloat32();
    public static Complex ToComplexFloat64(this Tensor value) => value.ToScalar().ToComplexFloat64();
    public static (float Real, float Imaginary) ToComplex32(this Tensor value) => value.ToScalar().ToComplexFloat32();
    public static Complex ToComplex64(this Tensor value) => value.ToScalar().ToComplexFloat64();

    /// <summary>A tensor of an array's elements in a shape: the array's own memory unless a copy is asked for.</summary>
    public static Tensor ToTensor<T>(this T[] rawArray, long[] dimensions, bool doCopy = false, bool requires_grad = false) =>
        Create.Leaf((doCopy ? CreateFrom.Array(rawArray, null) : CreateFrom.Alias(rawArray, null)).view(dimensions).detach(), requires_grad);

    public static Tensor ToTensor<T>(this T scalar, Device? device = null, bool requires_grad = false) where T : struct =>
        CreateFrom.Array(new[] { scalar }, null, device, requires_grad, []);

    public static ReadOnlySpan<int> IntShape(this Tensor tensor) => Array.ConvertAll(tensor.sizes, n => checked((int)n));

    public static int ElementSize(this ScalarType type) => Dtype.Size(type);

    public static long TotalSize(this IEnumerable<long> shape) => shape.Aggregate(1L, (n, d) => checked(n * d));
}
