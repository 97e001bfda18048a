namespace TorchSharp.Kernels;

/// <summary>How a kernel may run: on at most so many threads, on one of the three paths. An int stands for that many threads on the widest path.</summary>
/// <param name="Threads">At least 1; small work stays on the calling thread whatever it says.</param>
/// <param name="Level">A path that this machine has (<see cref="Simd.Has"/>).</param>
internal readonly record struct Compute(int Threads, SimdLevel Level)
{
    public static implicit operator Compute(int threads) => new(threads, Simd.Level);
}
