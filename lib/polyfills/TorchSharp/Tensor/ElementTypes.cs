using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Which .NET type holds an element of which type.</summary>
internal static class ElementTypes
{
    public static ScalarType Of(Type type) =>
        type == typeof(float) ? ScalarType.Float32
        : type == typeof(double) ? ScalarType.Float64
        : type == typeof(long) ? ScalarType.Int64
        : type == typeof(int) ? ScalarType.Int32
        : type == typeof(short) ? ScalarType.Int16
        : type == typeof(sbyte) ? ScalarType.Int8
        : type == typeof(byte) ? ScalarType.Byte
        : type == typeof(bool) ? ScalarType.Bool
        : type == typeof((float, float)) ? ScalarType.ComplexFloat32
        : type == typeof(Complex) ? ScalarType.ComplexFloat64
        : throw new NotSupportedException($"There is no tensor of .NET type {type.Name}: use float, double, long, int, short, sbyte, byte, bool, (float, float) or Complex.");

    public static void Check<T>(ScalarType type)
    {
        if (Of(typeof(T)) != type) throw new ArgumentException($"{typeof(T).Name} is not compatible with {type}");
    }
}
