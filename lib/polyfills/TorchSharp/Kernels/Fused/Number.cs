using System.Runtime.CompilerServices;

namespace TorchSharp.Kernels;

/// <summary>Arithmetic on single numbers of a type that is float or double.</summary>
internal static class Number
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble<T>(T value)
        where T : unmanaged
        => typeof(T) == typeof(float) ? (float)(object)value : (double)(object)value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Of<T>(double value)
        where T : unmanaged
        => typeof(T) == typeof(float) ? (T)(object)(float)value : (T)(object)value;
}
