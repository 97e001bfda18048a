using Cairn.Core;

namespace Cairn.NeuralPopulations.Tests;

public class SamplerBadInputTests
{
    public static TheoryData<string> All => ErgodicAverageTests.OnFerromagnets;

    [Theory, MemberData(nameof(All))]
    public void Temperature_of_zero_or_below_is_refused(string name)
    {
        foreach (double t in new[] { 0.0, -1, double.NaN })
            Assert.Contains("temperatures are positive (T > 0)", Assert.Throws<ArgumentOutOfRangeException>(
                () => ErgodicAverageTests.Make(name, SpinGraph.Square(2), 1, 1 / t)).Message);
    }

    [Theory]
    [InlineData("Wolff")]
    [InlineData("Swendsen-Wang")]
    public void Clusters_refuse_a_field_and_name_Metropolis(string name)
    {
        string text = Refusal(name, SpinGraph.Chain(3).WithFields([0, 0.5, 0]));
        Assert.StartsWith($"{name} flips whole clusters and needs zero fields, but h[1] is 0.5.", text);
        Assert.Contains("Use MetropolisSampler", text);
    }

    [Theory]
    [InlineData("Wolff")]
    [InlineData("Swendsen-Wang")]
    public void Clusters_refuse_a_negative_coupling_and_name_Metropolis(string name)
    {
        string text = Refusal(name, SpinGraph.Triangular(3, coupling: -1));
        Assert.StartsWith($"{name} needs couplings of zero or more, but J[0, 1] is -1", text);
        Assert.Contains("Use MetropolisSampler", text);
    }

    [Fact]
    public void Infinite_temperature_is_allowed_for_heat_bath() =>
        Assert.Equal(0, new HeatBathSampler(SpinGraph.Square(16), 0, new Rng(1)).Record(400, 10).Energy.Average() / 256, 0.03); // 4 sigma: sqrt(2 / (256 * 400)) = 0.0044, times sqrt(2 tau) with tau about 1

    [Fact]
    public void Metropolis_at_infinite_temperature_is_refused_and_names_heat_bath()
    {
        Assert.Contains("never mixes. Use HeatBathSampler", Assert.Throws<ArgumentOutOfRangeException>(() => new MetropolisSampler(SpinGraph.Square(4), 0, new Rng(1))).Message);
        Assert.Contains("never mixes. Use HeatBathSampler", Assert.Throws<ArgumentOutOfRangeException>(() => FastIsing.Metropolis(4, 0, new Rng(1))).Message);
    }

    [Fact]
    public void Side_below_two_is_refused_by_the_fast_kernels()
    {
        Assert.Contains("not 1", Assert.Throws<ArgumentOutOfRangeException>(() => FastIsing.Metropolis(1, 0.4, new Rng(1))).Message);
        Assert.Contains("not 1", Assert.Throws<ArgumentOutOfRangeException>(() => FastIsing.Wolff(1, 0.4, new Rng(1))).Message);
    }

    [Fact]
    public void Replica_outside_its_range_is_refused() =>
        Assert.Contains("0 to 511, not 512", Assert.Throws<ArgumentOutOfRangeException>(() => FastIsing.Metropolis(4, 0.4, new Rng(1)).State(512)).Message);

    private static string Refusal(string name, SpinGraph graph) => Assert.Throws<ArgumentException>(() => ErgodicAverageTests.Make(name, graph, 1)).Message;
}
