using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Complex tensors are pairs of real numbers in memory; most operations on them are made of real ones.</summary>
internal static class ComplexKernel
{
    /// <summary>Real to complex (imaginary part 0), complex to complex, or complex to real (the real part).</summary>
    public static Tensor Cast(Tensor packed, ScalarType type)
    {
        if (!Dtype.IsComplex(packed.dtype)) return FromReal(packed, type);
        var parts = AsReal(packed).Raw(Dtype.Real(type));
        return Dtype.IsComplex(type) ? AsComplex(parts) : parts.Restride(packed.sizes, [.. parts.strides[..^1]], parts.start).Raw(type).Packed();
    }

    /// <summary>Shape [..., 2] over the same memory.</summary>
    public static Tensor AsReal(Tensor z) =>
        new(z.Memory.Share(), Dtype.Real(z.dtype), [.. z.sizes, 2], [.. z.strides.Select(s => s * 2), 1], z.start * 2);

    /// <summary>The complex numbers whose parts lie side by side along the last dimension.</summary>
    public static Tensor AsComplex(Tensor parts)
    {
        if (parts.sizes.Length == 0 || parts.sizes[^1] != 2 || parts.strides[^1] != 1 || parts.start % 2 != 0 || parts.strides[..^1].Any(s => s % 2 != 0))
            throw Fail.Native($"Tensor must have a last dimension of size 2 and stride 1, not shape {Fail.Show(parts.sizes)}");
        return new(parts.Memory.Share(), Dtype.Complex(parts.dtype), parts.sizes[..^1], [.. parts.strides[..^1].Select(s => s / 2)], parts.start / 2);
    }

    private static Tensor FromReal(Tensor packed, ScalarType type)
    {
        var parts = Tensor.New([.. packed.sizes, 2], Dtype.Real(type), zero: true);
        CopyKernel.Run(packed.Raw(parts.dtype), parts.Restride(packed.sizes, parts.strides[..^1], parts.start));
        return AsComplex(parts);
    }
}
