namespace TorchSharp.Kernels.Tests;

/// <summary>The three paths of code as test data. A path that the machine lacks is skipped with that reason (QUARANTINES.md).</summary>
internal static class Paths
{
    public static TheoryData<string> All => ["portable", "avx2", "avx512"];

    /// <summary>So many threads on the path.</summary>
    public static Compute Take(string path, int threads = 1)
    {
        var level = Enum.Parse<SimdLevel>(path, ignoreCase: true);
        Assert.SkipUnless(Simd.Has(level), $"this machine has no {path}");
        return new Compute(threads, level);
    }
}
