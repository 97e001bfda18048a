using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>New tensors of a shape.</summary>
internal static class Create
{
    public static Tensor Empty(long[] size, ScalarType? dtype, Device? device, bool requiresGrad, bool zero = false)
    {
        InitializeDevice(device);
        foreach (long n in size)
            if (n < 0) throw Fail.Native($"Trying to create tensor with negative dimension {n}: {Fail.Show(size)}");
        return Leaf(Tensor.New((long[])size.Clone(), dtype ?? get_default_dtype(), zero), requiresGrad);
    }

    public static Tensor Zeros(long[] size, ScalarType? dtype, Device? device, bool requiresGrad) => Empty(size, dtype, device, requiresGrad, zero: true);

    public static Tensor Full(long[] size, Scalar value, ScalarType? dtype, Device? device, bool requiresGrad)
    {
        var result = Empty(size, dtype ?? ByNumber(value), device, false);
        FillKernel.Run(result, value);
        return Leaf(result, requiresGrad);
    }

    public static Tensor Rand(long[] size, ScalarType? dtype, Device? device, bool requiresGrad, Generator? generator)
    {
        var result = Empty(size, dtype, device, false);
        RandomKernel.Uniform(result, 0, 1, generator);
        return Leaf(result, requiresGrad);
    }

    public static Tensor Randn(long[] size, ScalarType? dtype, Device? device, bool requiresGrad, Generator? generator)
    {
        var result = Empty(size, dtype, device, false);
        RandomKernel.Normal(result, 0, 1, generator);
        return Leaf(result, requiresGrad);
    }

    public static Tensor Leaf(Tensor result, bool requiresGrad) => requiresGrad ? result.requires_grad_() : result;

    /// <summary>As full: integers give Int64, other numbers the default type.</summary>
    private static ScalarType ByNumber(Scalar value) => Dtype.Category(value.Type) switch
    {
        0 => ScalarType.Bool,
        1 => ScalarType.Int64,
        2 => get_default_dtype(),
        _ => value.Type,
    };
}
