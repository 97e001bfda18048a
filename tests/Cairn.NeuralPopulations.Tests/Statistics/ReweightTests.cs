using Cairn.Core;

namespace Cairn.NeuralPopulations.Tests;

public class ReweightTests
{
    [Fact]
    public void All_states_of_an_infinitely_hot_lattice_reweight_to_the_exact_average() // every state once is an exact sample at beta = 0
    {
        var graph = SpinGraph.Chain(10);
        var energy = Enumerable.Range(0, 1 << 10).Select(k => graph.Energy(TinyEnumeration.State(k, 10))).ToArray();
        double t = Math.Tanh(0.7); // ring: E = -n t (1 + t^(n-2)) / (1 + t^n)
        Assert.Equal(-10 * t * (1 + Math.Pow(t, 8)) / (1 + Math.Pow(t, 10)), MonteCarlo.Reweight(energy, energy, 0, 0.7), 1e-12);
    }

    [Fact]
    public void Run_at_one_temperature_predicts_the_next_one()
    {
        var graph = SpinGraph.Square(4);
        var run = new WolffSampler(graph, 0.40, new Rng(1)).Record(100_000, 100);
        double exact = TinyEnumeration.Mean(graph, 0.44, s => graph.Energy(s));
        double got = MonteCarlo.Reweight(run.Energy, run.Energy, 0.40, 0.44);
        var error = MonteCarlo.Jackknife(run.Energy, e => MonteCarlo.Reweight(e, e, 0.40, 0.44), 100).Error;
        Assert.Equal(exact, got, 4 * error);
        Assert.True(error < 0.05 && Math.Abs(exact - run.Energy.Average()) > 20 * error, "the two temperatures must be told apart");
    }

    [Fact]
    public void Energies_of_any_size_are_safe() // weights exp(±10^6) would overflow
        => Assert.Equal(1 / (1 + Math.Exp(-1)), MonteCarlo.Reweight([-1e6, -1e6 + 1], [1, 0], 0, 1), 1e-9); // 1e6 has 10 digits after the point left

    [Fact]
    public void Reweighting_to_the_same_temperature_keeps_every_sample()
    {
        Assert.Equal(3, MonteCarlo.EffectiveSamples([1, 2, 3], 0.5, 0.5), 1e-12);
        Assert.Equal(2, MonteCarlo.Reweight([1, 2, 3], [1, 2, 3], 0.5, 0.5), 1e-12);
    }

    [Fact]
    public void Far_temperature_leaves_one_effective_sample() => Assert.Equal(1, MonteCarlo.EffectiveSamples([-100, 0, 50], 0, 1), 1e-12);

    [Fact]
    public void Series_of_different_length_are_refused() =>
        Assert.Contains("Energy has 2 values and the observable 1", Assert.Throws<ArgumentException>(() => MonteCarlo.Reweight([1, 2], [1], 0, 1)).Message);

    [Fact]
    public void Negative_temperature_is_refused() =>
        Assert.Contains("T > 0", Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Reweight([1, 2], [1, 2], 0, -1)).Message);
}
