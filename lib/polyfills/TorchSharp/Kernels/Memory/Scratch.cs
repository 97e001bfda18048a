using System.Runtime.InteropServices;

namespace TorchSharp.Kernels;

/// <summary>A thread's own working memory: grows to the largest size asked for, is aligned to 64 bytes, and goes with its thread.</summary>
internal sealed unsafe class Scratch
{
    [ThreadStatic]
    private static Scratch?[]? _mine;

    private void* _memory;
    private nuint _bytes;

    private Scratch()
    {
    }

    ~Scratch() => NativeMemory.AlignedFree(_memory);

    /// <summary>At least <paramref name="count"/> numbers, contents undefined, valid until this thread asks for the same slot again.</summary>
    public static T* Get<T>(ScratchSlot slot, nint count)
        where T : unmanaged
    {
        _mine ??= new Scratch?[(int)ScratchSlot.Count];
        var scratch = _mine[(int)slot] ??= new Scratch();
        return (T*)scratch.Grow((nuint)count * (nuint)sizeof(T));
    }

    private void* Grow(nuint bytes)
    {
        if (bytes <= _bytes)
            return _memory;
        NativeMemory.AlignedFree(_memory);
        _memory = null;
        _bytes = 0;
        _memory = NativeMemory.AlignedAlloc(bytes, 64);
        _bytes = bytes;
        return _memory;
    }
}
