using Cairn.Core;

namespace Cairn.NeuralPopulations.Tests;

public class PseudoLikelihoodTests
{
    [Fact] // row 10; 20 repetitions gave scatter 0.0012, so 0.005 is 4 sigma
    public void Coupling_behind_2000_states_is_recovered()
    {
        var graph = SpinGraph.Square(16);
        var states = FastIsing.Wolff(16, 0.42, new Rng(10)).Draw(2000, every: 4, warmUp: 200);
        Assert.Equal(0.42, PseudoLikelihood.Coupling(graph, states), 0.005);
    }

    [Fact]
    public void Two_spins_give_the_closed_form() // 3 aligned pairs to 1 opposed: P(same) = 1 / (1 + e^(-2K)) = 3/4, K = ln(3) / 2
    {
        sbyte[][] states = [[1, 1], [1, 1], [-1, -1], [1, -1]];
        Assert.Equal(Math.Log(3) / 2, PseudoLikelihood.Coupling(SpinGraph.Chain(2, periodic: false), states), 1e-14);
    }

    [Fact]
    public void Antiferromagnet_gives_a_negative_coupling()
    {
        sbyte[][] states = [[1, -1], [1, -1], [-1, 1], [1, 1]];
        Assert.Equal(-Math.Log(3) / 2, PseudoLikelihood.Coupling(SpinGraph.Chain(2, periodic: false), states), 1e-14);
    }

    [Fact]
    public void Frozen_states_are_refused_because_the_estimate_would_be_infinite() =>
        Assert.Contains("no maximum", Assert.Throws<ArgumentException>(() => PseudoLikelihood.Coupling(SpinGraph.Square(2), [[1, 1, 1, 1]])).Message);

    [Fact]
    public void No_states_are_refused() => Assert.Throws<ArgumentException>(() => PseudoLikelihood.Coupling(SpinGraph.Square(2), []));

    [Fact]
    public void Silent_and_spike_states_are_refused_with_the_hint() =>
        Assert.Contains("2x - 1", Assert.Throws<ArgumentException>(() => PseudoLikelihood.Coupling(SpinGraph.Square(2), [[0, 1, 0, 1]])).Message);
}
