using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>What the kernels check before they take an address: a wrong length must not become a wrong write.</summary>
internal static class Require
{
    public static void Same(nint length, nint expected, string name)
    {
        if (length != expected)
            Fail(name, length, expected);
    }

    /// <summary>An optional array: empty, or of the expected length.</summary>
    public static void SameOrNone(nint length, nint expected, string name)
    {
        if (length != 0 && length != expected)
            Fail(name, length, expected);
    }

    public static void AtLeast(nint length, nint expected, string name)
    {
        if (length < expected)
            throw new ArgumentException($"{name} must hold at least {expected} numbers, not {length}.", name);
    }

    /// <summary>A class or a row by number.</summary>
    public static void Index(long index, nint count, string name)
    {
        if ((ulong)index >= (ulong)count)
            throw new ArgumentOutOfRangeException(name, $"{name} holds {index}, which is out of bounds: it must be 0 to {count - 1}.");
    }

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fail(string name, nint length, nint expected) =>
        throw new ArgumentException($"{name} must hold {expected} numbers, not {length}.", name);
}
