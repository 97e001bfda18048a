using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Sets every element of any geometry to one number.</summary>
internal static class FillKernel
{
    public static void Run(Tensor target, Scalar value)
    {
        switch (target.dtype)
        {
            case ScalarType.Float32: Fill(target, value.To<float>()); break;
            case ScalarType.Float64: Fill(target, value.To<double>()); break;
            case ScalarType.Int64: Fill(target, value.To<long>()); break;
            case ScalarType.Int32: Fill(target, value.To<int>()); break;
            case ScalarType.Int16: Fill(target, value.To<short>()); break;
            case ScalarType.Int8: Fill(target, value.To<sbyte>()); break;
            case ScalarType.Byte: Fill(target, value.To<byte>()); break;
            case ScalarType.Bool: Fill(target, value.Real != 0 || value.Integer != 0 ? (byte)1 : (byte)0); break;
            case ScalarType.ComplexFloat32: Fill(target, ((float)value.Real, (float)value.Imaginary)); break;
            case ScalarType.ComplexFloat64: Fill(target, (value.Real, value.Imaginary)); break;
            default: throw Dtype.Unsupported(target.dtype, "fill");
        }
    }

    private static void Fill<T>(Tensor target, T value) where T : unmanaged
    {
        if (target.numel() == 0) return;
        var walk = new PairWalk(target.sizes, target.strides, target.strides);
        var to = target.Memory.Span<T>(target.start, walk.ExtentA);
        do
        {
            if (walk.StrideA == 1) to.Slice(walk.A, walk.Length).Fill(value);
            else
                for (int i = 0, a = walk.A; i < walk.Length; i++, a += walk.StrideA) to[a] = value;
        }
        while (walk.Next());
    }
}
