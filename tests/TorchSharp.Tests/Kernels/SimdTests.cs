namespace TorchSharp.Kernels.Tests;

public sealed class SimdTests
{
    [Fact]
    public void Without_a_name_the_widest_path_of_the_machine_is_taken()
    {
        var widest = Enum.GetValues<SimdLevel>().Where(Simd.Has).Max();
        Assert.Equal(widest, Simd.Choose(null));
        Assert.Equal(widest, Simd.Choose(""));
    }

    [Fact]
    public void A_name_forces_its_path() => Assert.Equal(SimdLevel.Portable, Simd.Choose("portable"));

    [Theory, InlineData("sse"), InlineData("7")]
    public void An_unknown_name_is_refused_with_the_names_that_there_are(string name)
    {
        var error = Assert.Throws<ArgumentException>(() => Simd.Choose(name));
        Assert.Contains("portable, avx2 or avx512", error.Message, StringComparison.Ordinal);
        Assert.Contains($"'{name}'", error.Message, StringComparison.Ordinal);
    }
}
