namespace Cairn.NeuralPopulations.Tests.Exact;

public class ExactEnumerationTests
{
    [Fact] // Must show 3.
    public void The_4_by_4_torus_has_the_known_density_of_states()
    {
        var g = new ExactEnumeration(SpinGraph.Square(4)).JointDensity().ByEnergy();
        long[] half = [2, 0, 32, 64, 424, 1728, 6688, 13568, 20524];       // E = −32, −28, …, 0
        for (int i = -8; i <= 8; i++)
            Assert.Equal(half[8 - Math.Abs(i)], g.GetValueOrDefault(4.0 * i));
        Assert.Equal(65536, g.Values.Sum());
    }

    [Fact]
    public void The_joint_density_has_one_state_for_all_up_and_is_even_in_the_magnetisation()
    {
        var levels = new ExactEnumeration(SpinGraph.Square(3, 4)).JointDensity();
        Assert.Equal(1, levels.Single(l => l.Magnetisation == 12).Count);
        foreach (var level in levels)
            Assert.Contains(level with { Magnetisation = -level.Magnetisation }, levels);
    }

    [Fact]
    public void Two_spins_have_the_partition_function_4_cosh_k()
        => Assert.Equal(Math.Log(4 * Math.Cosh(0.7)), new ExactEnumeration(SpinGraph.Chain(2, periodic: false)).LogZ(0.7), 1e-14);

    [Theory]
    [InlineData(5)]
    [InlineData(14)] // more than one block
    public void A_ring_has_the_transfer_matrix_partition_function(int n)
    {
        double expected = Math.Log(Math.Pow(2 * Math.Cosh(0.8), n) + Math.Pow(2 * Math.Sinh(0.8), n));
        Assert.Equal(expected, new ExactEnumeration(SpinGraph.Chain(n)).LogZ(0.8), 1e-12);
    }

    [Fact]
    public void Spins_without_couplings_have_tanh_energies()
    {
        double[] h = [0.3, -1.1, 0.7];
        var all = new ExactEnumeration(new SpinGraph(h, []));
        Assert.Equal(-h.Sum(x => x * Math.Tanh(0.9 * x)), all.MeanEnergy(0.9), 1e-14);
        Assert.Equal(h.Sum(x => Math.Pow(0.9 * x / Math.Cosh(0.9 * x), 2)), all.HeatCapacity(1 / 0.9), 1e-14);
    }

    [Fact] // The oracle is the graph's own energy sum, state by state, against the flips of the Gray code.
    public void Every_listed_energy_is_the_energy_of_its_state()
    {
        var graph = Networks.Random(13, seed: 5);
        var energies = new ExactEnumeration(graph).Energies.ToArray();
        for (int state = 0; state < energies.Length; state++)
        {
            sbyte[] s = [.. Enumerable.Range(0, 13).Select(i => (sbyte)((state >> i & 1) == 1 ? 1 : -1))];
            Assert.Equal(graph.Energy(s), energies[state], 1e-11);         // at most 4,096 flips of rounding 1e-15
        }
    }

    [Fact] // Must show 11.
    public void Energy_fluctuations_are_the_slope_of_the_energy()
    {
        var all = new ExactEnumeration(Networks.Random(12, seed: 1));
        const double T = 1, H = 1e-3;
        double slope = (all.MeanEnergy(1 / (T + H)) - all.MeanEnergy(1 / (T - H))) / (2 * H);
        double third = (all.MeanEnergy(1 / (T + 2 * H)) - all.MeanEnergy(1 / (T - 2 * H))) / (4 * H);
        Assert.Equal(all.HeatCapacity(T), ((4 * slope) - third) / 3, 1e-6 * all.HeatCapacity(T)); // Richardson: error of order H⁴
    }

    [Fact] // Must show 11.
    public void Integrating_the_energy_from_infinite_temperature_gives_log_z()
    {
        var all = new ExactEnumeration(Networks.Random(12, seed: 1));
        Assert.Equal(all.LogZ(1), ThermodynamicIntegration.LogZ(12, all.MeanEnergy), 1e-9);      // 32 Gauss points on a smooth curve
    }

    [Fact] // Must show 6; numbers from the density of states of the 4 × 4 torus.
    public void The_binder_cumulant_of_the_4_by_4_torus_at_tc_is_0_617199()
    {
        var levels = new ExactEnumeration(SpinGraph.Square(4)).JointDensity();
        double m2 = levels.Average(SquareIsing.Kc, (_, m) => Math.Pow(m, 2)), m4 = levels.Average(SquareIsing.Kc, (_, m) => Math.Pow(m, 4));
        Assert.Equal(0.617199, FiniteSize.BinderCumulant(m2, m4), 1e-6);
    }

    [Fact]
    public void Entropy_goes_from_n_ln_2_to_the_logarithm_of_the_ground_states()
    {
        var all = new ExactEnumeration(SpinGraph.Square(3));
        Assert.Equal(9 * Math.Log(2), all.Entropy(0), 1e-13);
        Assert.Equal(Math.Log(2), all.Entropy(20), 1e-12);
    }

    [Fact]
    public void Probabilities_sum_to_one_and_give_the_entropy()
    {
        var all = new ExactEnumeration(Networks.Random(10, seed: 3));
        double[] p = all.Probabilities(1.3);
        Assert.Equal(1, p.Sum(), 1e-13);
        Assert.Equal(-p.Sum(x => x * Math.Log(x)), all.Entropy(1.3), 1e-12);
    }

    [Fact]
    public void Strong_couplings_do_not_overflow()
    {
        var all = new ExactEnumeration(SpinGraph.Complete(8, 1000));
        Assert.Equal(28000 + Math.Log(2), all.LogZ(1), 1e-9);
        Assert.Equal(0, all.HeatCapacity(1), 1e-12);
    }

    [Fact]
    public void Twenty_five_spins_are_refused_and_a_sampler_is_named()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new ExactEnumeration(SpinGraph.Square(5)));
        Assert.Contains("at most 24 spins, and this graph has 25", error.Message);
        Assert.Contains("MetropolisSampler", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_temperature_that_is_not_positive_and_finite_is_refused(double t)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new ExactEnumeration(SpinGraph.Chain(3)).HeatCapacity(t));

    [Theory]
    [InlineData(0, 2)]
    [InlineData(3, 1)]
    [InlineData(3, 2000)]
    public void Thermodynamic_integration_needs_spins_and_points(int n, int points)
        => Assert.Throws<ArgumentOutOfRangeException>(() => ThermodynamicIntegration.LogZ(n, _ => 0, points: points));
}
