using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>New tensors from .NET numbers and arrays.</summary>
internal static class CreateFrom
{
    public static Tensor Number<T>(T value, ScalarType? dtype, Device? device, bool requiresGrad) where T : unmanaged
    {
        InitializeDevice(device);
        var result = Tensor.New([], ElementTypes.Of(typeof(T)));
        result.Span<T>()[0] = value;
        return Finish(result, dtype, requiresGrad);
    }

    /// <summary>Copies an array of any rank.</summary>
    public static Tensor Array(Array values, ScalarType? dtype, Device? device = null, bool requiresGrad = false, long[]? shape = null)
    {
        InitializeDevice(device);
        var type = ElementTypes.Of(values.GetType().GetElementType()!);
        shape ??= Shape(values);
        if (Geometry.Count(shape) != values.LongLength)
            throw new ArgumentException($"mismatched total size creating a tensor from an array: {values.LongLength} elements for shape {Fail.Show(shape)}");
        var result = Tensor.New(shape, type);
        var source = Storage.Alias(values, Dtype.Size(type)).Span<byte>(0, values.LongLength * Dtype.Size(type));
        source.CopyTo(result.Span(Dtype.Size(type)));
        return Finish(result, dtype, requiresGrad);
    }

    /// <summary>Sees the array's own memory; a copy only where another element type is asked for.</summary>
    public static Tensor Alias(Array values, ScalarType? dtype, Device? device = null, bool requiresGrad = false)
    {
        InitializeDevice(device);
        var element = values.GetType().GetElementType()!;
        if (element.IsArray) throw new NotSupportedException("from_array() does not take jagged arrays: use a rectangular one, such as float[,].");
        var (type, shape) = (ElementTypes.Of(element), Shape(values));
        var result = new Tensor(Storage.Alias(values, Dtype.Size(type)), type, shape, Geometry.Contiguous(shape), 0);
        return Finish(result, dtype, requiresGrad);
    }

    private static long[] Shape(Array values) => [.. Enumerable.Range(0, values.Rank).Select(values.GetLongLength)];

    private static Tensor Finish(Tensor result, ScalarType? dtype, bool requiresGrad) =>
        Create.Leaf(dtype is { } type && type != result.dtype ? result.Raw(type) : result, requiresGrad);
}
