using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace TorchSharp.Kernels;

/// <summary>Which of the three paths this process takes: the widest that the machine has, unless CAIRN_SIMD names a narrower one.</summary>
internal static class Simd
{
    /// <summary>The environment variable that forces a path: portable, avx2 or avx512.</summary>
    public const string Variable = "CAIRN_SIMD";

    public static readonly SimdLevel Level = Choose(Environment.GetEnvironmentVariable(Variable));

    /// <summary>True where this machine can run the path.</summary>
    public static bool Has(SimdLevel level) => level switch
    {
        SimdLevel.Avx512 => Avx512F.IsSupported && Avx512DQ.IsSupported && Vector512.IsHardwareAccelerated,
        SimdLevel.Avx2 => Avx2.IsSupported && Fma.IsSupported,
        _ => true,
    };

    /// <summary>The path for a name (null or empty: the widest one here).</summary>
    /// <exception cref="ArgumentException">An unknown name, or a path that this machine lacks.</exception>
    public static SimdLevel Choose(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return Has(SimdLevel.Avx512) ? SimdLevel.Avx512 : Has(SimdLevel.Avx2) ? SimdLevel.Avx2 : SimdLevel.Portable;
        if (!Enum.TryParse<SimdLevel>(name, ignoreCase: true, out var level) || !Enum.IsDefined(level))
            throw new ArgumentException($"{Variable} must be portable, avx2 or avx512, not '{name}'. Unset it to take the widest path of this machine.");
        if (!Has(level))
            throw new ArgumentException($"{Variable} asks for {name}, which this machine has not. Unset it to take the widest path of this machine.");
        return level;
    }
}
