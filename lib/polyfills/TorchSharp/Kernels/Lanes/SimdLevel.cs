namespace TorchSharp.Kernels;

/// <summary>How wide the kernels compute: a path of code, not a promise about the machine.</summary>
internal enum SimdLevel
{
    /// <summary>128-bit vectors, in software where the machine has none: runs everywhere.</summary>
    Portable,

    /// <summary>256-bit vectors with fused multiply-add.</summary>
    Avx2,

    /// <summary>512-bit vectors, 32 registers.</summary>
    Avx512,
}
