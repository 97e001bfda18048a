using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp;

/// <summary>Memory shared by a tensor, its views and what the graph saved of them, with a count of in-place writes.</summary>
/// <remarks>
/// Counted references give memory back to the pool at once; what nobody disposes is the garbage collector's.
/// There is no finalizer and no raw address: a kernel that holds a span keeps the array alive.
/// </remarks>
internal sealed class Storage
{
    private readonly Array _array;
    private readonly byte[]? _bytes;
    private readonly bool _pooled;
    private int _references = 1;

    /// <summary>Number of in-place writes so far; saved tensors compare it.</summary>
    public int Version;

    private Storage(Array array, long length, bool pooled) =>
        (_array, _bytes, Length, _pooled) = (array, array as byte[], length, pooled);

    /// <summary>Length in bytes.</summary>
    public long Length { get; }

    public static Storage Allocate(long bytes, bool zero)
    {
        byte[] array = BufferPool.Rent(bytes, zero);
        return new Storage(array, bytes, pooled: true);
    }

    /// <summary>Sees the elements of a .NET array of any rank, without a copy.</summary>
    public static Storage Alias(Array array, int elementSize) => new(array, array.LongLength * elementSize, pooled: false);

    public Storage Share()
    {
        Interlocked.Increment(ref _references);
        return this;
    }

    public bool IsShared => Volatile.Read(ref _references) > 1;

    public void Release()
    {
        if (Interlocked.Decrement(ref _references) == 0 && _pooled) BufferPool.Return(_bytes!);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Start() => ref (_bytes is { } b ? ref MemoryMarshal.GetArrayDataReference(b) : ref MemoryMarshal.GetArrayDataReference(_array));

    /// <summary>Elements from an offset on, at most 2^31 - 1 of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<T> Span<T>(long offset, long count) where T : unmanaged
    {
        if (offset < 0 || count < 0 || (offset + count) * Unsafe.SizeOf<T>() > Length) Outside(offset, count);
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref Unsafe.As<byte, T>(ref Start()), (nint)offset), checked((int)count));
    }

    private void Outside(long offset, long count) => throw Fail.Native(
        $"setStorage: elements {offset} to {offset + count} are out of bounds for storage of size {Length} bytes");
}
