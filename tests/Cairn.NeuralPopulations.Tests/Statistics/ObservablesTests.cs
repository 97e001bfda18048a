using Cairn.Core;

namespace Cairn.NeuralPopulations.Tests;

public class ObservablesTests
{
    [Fact]
    public void Specific_heat_is_the_variance_by_hand() // energies 1, 3: variance 1; N T^2 = 4 * 4
        => Assert.Equal(1 / 16.0, Observables.SpecificHeat([1, 3], t: 2, spins: 4), 1e-15);

    [Fact]
    public void Susceptibility_by_hand() // M = -2, 4: <M^2> = 10, <|M|> = 3, N T = 8
    {
        Assert.Equal(1 / 8.0, Observables.Susceptibility([-2, 4], t: 2, spins: 4), 1e-15);
        Assert.Equal(10 / 8.0, Observables.Susceptibility([-2, 4], t: 2, spins: 4, connected: false), 1e-15);
    }

    [Fact]
    public void Stripes_of_width_one_alternate_across_and_agree_along() // rows all alike: along +1, across (-1)^r, mean of the two
    {
        var s = Enumerable.Range(0, 36).Select(i => (sbyte)(i / 6 % 2 == 0 ? 1 : -1)).ToArray();
        Assert.Equal([1, 0, 1, 0], Observables.CorrelationFunction(s, 6));
    }

    [Fact]
    public void Correlation_between_neighbours_is_minus_the_energy_per_bond()
    {
        var s = new WolffSampler(SpinGraph.Square(8), 0.3, new Rng(1)).Draw(1, warmUp: 20)[0];
        Assert.Equal(-SpinGraph.Square(8).Energy(s) / 128, Observables.CorrelationFunction(s, 8)[1], 1e-15);
    }

    [Fact]
    public void Temperature_of_zero_is_refused() =>
        Assert.Contains("must be positive and finite, not 0", Assert.Throws<ArgumentOutOfRangeException>(() => Observables.SpecificHeat([1, 2], 0, 4)).Message);

    [Fact]
    public void State_of_another_size_is_refused() =>
        Assert.Contains("16", Assert.Throws<ArgumentException>(() => Observables.CorrelationFunction(new sbyte[9], 4)).Message);
}
