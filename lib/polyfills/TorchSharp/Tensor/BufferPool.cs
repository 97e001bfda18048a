using System.Numerics;

namespace TorchSharp;

/// <summary>Recycles the memory of disposed tensors, four sizes an octave, a bounded amount a thread.</summary>
internal static class BufferPool
{
    private const int Least = 256;                 // bytes; smaller arrays are cheaper made than found
    private const int Bins = 4 * 24;
    private const int PerBin = 64;
    private const long Budget = 768L << 20;        // bytes kept by a thread

    [ThreadStatic]
    private static Stack<byte[]>?[]? s_bins;

    [ThreadStatic]
    private static long s_kept;

    /// <summary>The largest tensor in bytes (a .NET array's limit).</summary>
    public static long Largest => Array.MaxLength;

    public static byte[] Rent(long bytes, bool zero)
    {
        if (bytes > Largest) throw Fail.Native($"[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried to allocate {bytes} bytes; the embedded engine holds at most {Largest} in one tensor.");
        if (bytes < Least) return new byte[Math.Max(bytes, 1)];
        (int bin, long size) = Bin(bytes);
        if (bin < Bins && (s_bins ??= new Stack<byte[]>?[Bins])[bin] is { Count: > 0 } stack)
            return Recycle(stack.Pop(), bytes, zero);
        int length = (int)Math.Min(size, Largest);
        return zero ? new byte[length] : GC.AllocateUninitializedArray<byte>(length);
    }

    public static void Return(byte[] array)
    {
        if (array.Length < Least || s_kept + array.Length > Budget) return;
        (int bin, long size) = Bin(array.Length);
        if (bin >= Bins || size != array.Length) return;
        ref var stack = ref (s_bins ??= new Stack<byte[]>?[Bins])[bin];
        stack ??= new Stack<byte[]>();
        if (stack.Count >= PerBin && array.Length > 1 << 16) return;
        stack.Push(array);
        s_kept += array.Length;
    }

    private static byte[] Recycle(byte[] array, long bytes, bool zero)
    {
        s_kept -= array.Length;
        if (zero) array.AsSpan(0, (int)bytes).Clear();
        return array;
    }

    private static (int Bin, long Size) Bin(long bytes)
    {
        int octave = 63 - BitOperations.LeadingZeroCount((ulong)(bytes - 1));        // 2^octave < bytes <= 2^(octave+1)
        long quarter = 1L << (octave - 2);
        long steps = (bytes - (1L << octave) + quarter - 1) / quarter;                // 1..4
        return ((octave - 7) * 4 + (int)steps - 1, (1L << octave) + steps * quarter);
    }
}
