namespace TorchSharp.Kernels;

/// <summary>Batch products of [M, K] and [K, N].</summary>
internal readonly record struct Shape(nint Batch, nint M, nint N, nint K);
