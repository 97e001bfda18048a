using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Converts contiguous elements from one type to another: floats are cut towards zero, non-zero is true.</summary>
internal static class CastKernel
{
    public static void Run(Tensor source, Tensor target)
    {
        switch (source.dtype)
        {
            case ScalarType.Float32: From<float>(source, target); break;
            case ScalarType.Float64: From<double>(source, target); break;
            case ScalarType.Int64: From<long>(source, target); break;
            case ScalarType.Int32: From<int>(source, target); break;
            case ScalarType.Int16: From<short>(source, target); break;
            case ScalarType.Int8: From<sbyte>(source, target); break;
            case ScalarType.Byte or ScalarType.Bool: From<byte>(source, target); break;
            default: throw Dtype.Unsupported(source.dtype, "conversion");
        }
    }

    private static void From<T>(Tensor source, Tensor target) where T : unmanaged, INumber<T>
    {
        var x = source.Span<T>();
        switch (target.dtype)
        {
            case ScalarType.Float32: TensorPrimitives.ConvertTruncating<T, float>(x, target.Span<float>()); break;
            case ScalarType.Float64: TensorPrimitives.ConvertTruncating<T, double>(x, target.Span<double>()); break;
            case ScalarType.Int64: TensorPrimitives.ConvertTruncating<T, long>(x, target.Span<long>()); break;
            case ScalarType.Int32: TensorPrimitives.ConvertTruncating<T, int>(x, target.Span<int>()); break;
            case ScalarType.Int16: Narrow(x, target.Span<short>()); break;
            case ScalarType.Int8: Narrow(x, target.Span<sbyte>()); break;
            case ScalarType.Byte: Narrow(x, target.Span<byte>()); break;
            case ScalarType.Bool: Truth(x, target.Span<byte>()); break;
            default: throw Dtype.Unsupported(target.dtype, "conversion");
        }
    }

    /// <summary>Through 64 bits and then the low ones, as C does on this machine.</summary>
    private static void Narrow<T, R>(ReadOnlySpan<T> x, Span<R> y) where T : unmanaged, INumber<T> where R : unmanaged, INumber<R>
    {
        for (int i = 0; i < x.Length; i++) y[i] = R.CreateTruncating(long.CreateTruncating(x[i]));
    }

    private static void Truth<T>(ReadOnlySpan<T> x, Span<byte> y) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < x.Length; i++) y[i] = x[i] != T.Zero ? (byte)1 : (byte)0;
    }
}
