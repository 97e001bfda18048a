using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Utils;

/// <summary>Elements of a tensor in row-major order, read and written live.</summary>
public sealed class TensorAccessor<T> : IDisposable, IEnumerable<T> where T : unmanaged
{
    private readonly Tensor _tensor;

    internal TensorAccessor(Tensor tensor) => _tensor = tensor;

    public long Count => _tensor.numel();

    public bool IsReadOnly => false;

    public T this[params long[] indices]
    {
        get => _tensor.Memory.Span<T>(Place(indices), 1)[0];
        set => _tensor.Memory.Span<T>(Place(indices), 1)[0] = value;
    }

    public T[] ToArray() => _tensor.Packed().Span<T>().ToArray();

    /// <summary>A .NET array of the tensor's shape; a number for a tensor without dimensions.</summary>
    public Array ToNDArray()
    {
        long[] shape = _tensor.sizes;
        if (shape.Length == 0) return new[] { ToArray()[0] };
        var result = Array.CreateInstance(typeof(T), shape);
        var bytes = MemoryMarshal.AsBytes(ToArray().AsSpan());
        bytes.CopyTo(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(result), bytes.Length));
        return result;
    }

    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var from = ToArray().AsSpan((int)tensorIndex);
        from[..Math.Min(from.Length, array.Length - arrayIndex)].CopyTo(array[arrayIndex..]);
    }

    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyFrom((ReadOnlySpan<T>)array, arrayIndex, tensorIndex);

    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        long n = Math.Min(array.Length - arrayIndex, Count - tensorIndex);
        for (int i = 0; i < n; i++) _tensor.Memory.Span<T>(_tensor.start + _tensor.Offset(tensorIndex + i), 1)[0] = array[arrayIndex + i];
        InPlace.Touch(_tensor);
    }

    public static bool operator ==(TensorAccessor<T> left, TensorAccessor<T> right) => left.SequenceEqual(right);

    public static bool operator !=(TensorAccessor<T> left, TensorAccessor<T> right) => !(left == right);

    public override bool Equals(object? obj) => obj is TensorAccessor<T> other && this == other;

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(_tensor);

    /// <summary>Nothing to release: the tensor keeps its memory.</summary>
    public void Dispose()
    {
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)ToArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private long Place(long[] indices)
    {
        if (indices.Length != _tensor.sizes.Length)
        {
            if (indices.Length != 1 || _tensor.sizes.Length != 0) throw new ArgumentException($"{indices.Length} indices for a tensor of {_tensor.sizes.Length} dimensions");
            return _tensor.start;
        }
        long at = _tensor.start;
        for (int d = 0; d < indices.Length; d++)
        {
            if (indices[d] < 0 || indices[d] >= _tensor.sizes[d]) throw new IndexOutOfRangeException($"index {indices[d]} is out of bounds for dimension {d} with size {_tensor.sizes[d]}");
            at += indices[d] * _tensor.strides[d];
        }
        return at;
    }
}
