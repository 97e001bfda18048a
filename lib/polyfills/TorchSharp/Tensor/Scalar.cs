using System.Numerics;

namespace TorchSharp;

/// <summary>A number of any element type, as a parameter. A double does not promote a Float32 tensor.</summary>
public sealed class Scalar : IDisposable
{
    internal readonly long Integer;
    internal readonly double Real;
    internal readonly double Imaginary;

    internal Scalar(torch.ScalarType type, long value) => (Type, Integer, Real) = (type, value, value);

    internal Scalar(torch.ScalarType type, double value, double imaginary = 0) =>
        (Type, Real, Imaginary, Integer) = (type, value, imaginary, double.IsFinite(value) ? (long)value : 0);

    /// <summary>The element type that the number came as.</summary>
    public torch.ScalarType Type { get; }

    internal bool IsInteger => Dtype.Category(Type) < 2;

    internal T To<T>() where T : INumberBase<T> => IsInteger ? T.CreateTruncating(Integer) : T.CreateTruncating(Real);

    public static implicit operator Scalar(byte value) => new(torch.ScalarType.Byte, (long)value);
    public static implicit operator Scalar(sbyte value) => new(torch.ScalarType.Int8, (long)value);
    public static implicit operator Scalar(short value) => new(torch.ScalarType.Int16, (long)value);
    public static implicit operator Scalar(int value) => new(torch.ScalarType.Int32, (long)value);
    public static implicit operator Scalar(long value) => new(torch.ScalarType.Int64, value);
    public static implicit operator Scalar(Half value) => new(torch.ScalarType.Float16, (double)value);
    public static implicit operator Scalar(float value) => new(torch.ScalarType.Float32, (double)value);
    public static implicit operator Scalar(double value) => new(torch.ScalarType.Float64, value);
    public static implicit operator Scalar(bool value) => new(torch.ScalarType.Bool, value ? 1L : 0L);
    public static implicit operator Scalar((float, float) value) => new(torch.ScalarType.ComplexFloat32, value.Item1, value.Item2);
    public static implicit operator Scalar(Complex value) => new(torch.ScalarType.ComplexFloat64, value.Real, value.Imaginary);

    /// <summary>Nothing to release in the embedded engine; kept so that code written for TorchSharp compiles.</summary>
    public void Dispose()
    {
    }
}
