namespace Cairn.NeuralPopulations.Tests.Exact;

public class BoltzmannSumsTests
{
    [Theory] // Lengths around the eight lanes, temperatures from infinite to freezing.
    [InlineData(1, 0)]
    [InlineData(8, 0.5)]
    [InlineData(21, 2)]
    [InlineData(4096, 50)]
    public void Eight_states_at_a_time_sum_to_the_same_as_one_at_a_time(int states, double beta)
    {
        var random = new Random(states);
        double[] energies = [.. Enumerable.Range(0, states).Select(_ => (20 * random.NextDouble()) - 7)];
        var fast = BoltzmannSums.Block(energies, energies.Min(), beta);
        var plain = BoltzmannSums.PlainBlock(energies, energies.Min(), beta);
        Assert.Equal(plain.Z, fast.Z, 1e-13 * plain.Z);          // another order of adding, an exponential within 2 units in the last place
        Assert.Equal(plain.E, fast.E, 1e-13 * plain.E + 1e-300);
        Assert.Equal(plain.E2, fast.E2, 1e-13 * plain.E2 + 1e-300);
    }
}
