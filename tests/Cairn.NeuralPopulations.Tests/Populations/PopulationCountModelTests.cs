using System.Globalization;

namespace Cairn.NeuralPopulations.Tests.Populations;

public class PopulationCountModelTests
{
    [Theory] // Must show 12: each neuron adds p(1−p) ln²((1−p)/p).
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(160)]
    [InlineData(1000)]
    public void Independent_neurons_have_the_same_specific_heat_in_every_population(int n)
        => Assert.Equal(0.05 * 0.95 * Math.Pow(Math.Log(19), 2), PopulationCountModel.Independent(n, 0.05).HeatCapacity(1) / n, 1e-10);

    [Fact]
    public void The_specific_heat_of_an_independent_neuron_is_0_411812()
        => Assert.Equal(0.411812, PopulationCountModel.Independent(7, 0.05).HeatCapacity(1) / 7, 5e-7);

    [Theory] // Must show 12: a two-level system with gap ln 19 peaks where x tanh x = 1, x = ln 19 / (2T), so T = 1.2271.
    [InlineData(20)]
    [InlineData(160)]
    public void The_peak_of_independent_neurons_stays_at_1_225(int n)
        => Assert.Equal(1.225, Peak(PopulationCountModel.Independent(n, 0.05)), 0.0025); // a grid of 0.005

    [Theory] // Must show 13.
    [InlineData(20, 0.919415, 1.145)]
    [InlineData(40, 1.437502, 1.090)]
    [InlineData(80, 2.462856, 1.050)]
    [InlineData(160, 4.501892, 1.030)]
    public void Correlated_neurons_without_interactions_grow_a_peak_that_moves_to_one(int n, double c, double peak)
    {
        var model = PopulationCountModel.BetaBinomial(n, 0.05, 0.1);
        Assert.Equal(c, model.HeatCapacity(1) / n, 1e-5);
        Assert.Equal(peak, Peak(model), 1e-9);                            // the same grid point
    }

    [Theory]
    [InlineData(0.05, 0.1)]
    [InlineData(0.3, 0.02)]
    public void Both_correlated_models_have_the_rate_and_pair_correlation_asked_for(double p, double rho)
    {
        foreach (var model in new[] { PopulationCountModel.BetaBinomial(30, p, rho), PopulationCountModel.DichotomisedGaussian(30, p, rho) })
        {
            double mean = model.Probabilities.Select((q, k) => q * k).Sum();
            double pairs = model.Probabilities.Select((q, k) => q * k * (k - 1.0)).Sum() / (30.0 * 29);
            Assert.Equal(30 * p, mean, 1e-9);
            Assert.Equal(rho, (pairs - (p * p)) / (p * (1 - p)), 1e-8);   // quadrature and root to 1e-10 of a covariance of 0.005
        }
    }

    [Fact] // P(K) of two neurons follows from p and rho alone.
    public void Two_neurons_have_the_count_distribution_of_their_covariance()
    {
        double both = (0.2 * 0.2) + (0.3 * 0.2 * 0.8);
        foreach (var model in new[] { PopulationCountModel.BetaBinomial(2, 0.2, 0.3), PopulationCountModel.DichotomisedGaussian(2, 0.2, 0.3) })
        {
            Assert.Equal(both, model.Probabilities[2], 1e-11);
            Assert.Equal(2 * (0.2 - both), model.Probabilities[1], 1e-11);
        }
    }

    [Fact] // The other route: list all 2^N states of the same population.
    public void Sums_over_counts_equal_sums_over_states()
    {
        var model = PopulationCountModel.BetaBinomial(10, 0.2, 0.15);
        double[] e = [.. Enumerable.Range(0, 1024).Select(s => model.Energy(int.PopCount(s)))];
        foreach (double beta in new[] { 0.0, 0.5, 1, 2 })
        {
            double z = e.Sum(x => Math.Exp(-beta * x)), mean = e.Sum(x => x * Math.Exp(-beta * x)) / z;
            var at = model.At(beta);
            Assert.Equal(Math.Log(z), at.LogZ, 1e-12);
            Assert.Equal(mean, at.MeanEnergy, 1e-12);
            Assert.Equal(e.Sum(x => Math.Pow(x - mean, 2) * Math.Exp(-beta * x)) / z, at.EnergyVariance, 1e-11);
        }
    }

    [Fact]
    public void At_temperature_one_the_partition_function_is_one_and_the_entropy_is_the_mean_energy()
    {
        var at = PopulationCountModel.DichotomisedGaussian(50, 0.05, 0.1).At(1);
        Assert.Equal(0, at.LogZ, 1e-12);
        Assert.Equal(at.MeanEnergy, at.Entropy, 1e-12);
    }

    [Fact]
    public void The_entropy_of_independent_neurons_adds_up()
        => Assert.Equal(-40 * ((0.1 * Math.Log(0.1)) + (0.9 * Math.Log(0.9))), PopulationCountModel.Independent(40, 0.1).Entropy(), 1e-11);

    [Fact]
    public void A_count_that_never_occurs_has_infinite_energy_and_no_weight()
    {
        var model = new PopulationCountModel([0.5, 0, 0.5]);
        Assert.Equal(double.PositiveInfinity, model.Energy(1));
        Assert.Equal(Math.Log(2), model.Entropy(), 1e-14);
        Assert.Equal(Math.Log(2), model.At(0).LogZ, 1e-14);               // only the two states that occur are counted
    }

    [Fact]
    public void Counts_of_bins_become_frequencies()
        => Assert.Equal([0.5, 0.25, 0.25], PopulationCountModel.FromCounts([0, 2, 0, 1], 2).Probabilities);

    [Fact]
    public void A_sum_that_is_not_one_is_refused_with_the_sum()
        => Assert.Contains("sums to 0.9", Assert.Throws<ArgumentException>(() => new PopulationCountModel([0.5, 0.4])).Message);

    [Theory]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void An_entry_that_is_no_probability_is_refused_with_its_place(double bad)
        => Assert.Contains("P(K = 1)", Assert.Throws<ArgumentException>(() => new PopulationCountModel([0.5, bad, 0.6])).Message);

    [Theory]
    [InlineData(0, 0.1, 0.1, "n")]
    [InlineData(5, 0, 0.1, "p")]
    [InlineData(5, 1, 0.1, "p")]
    [InlineData(5, 0.1, -0.1, "rho")]
    [InlineData(5, 0.1, 1, "rho")]
    [InlineData(5, 0.1, double.NaN, "rho")]
    public void A_population_that_cannot_exist_is_refused_by_name(int n, double p, double rho, string name)
    {
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => PopulationCountModel.BetaBinomial(n, p, rho)).ParamName);
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => PopulationCountModel.DichotomisedGaussian(n, p, rho)).ParamName);
    }

    [Fact]
    public void A_count_above_the_population_is_refused_with_its_bin()
        => Assert.Contains("Bin 1 holds 3", Assert.Throws<ArgumentException>(() => PopulationCountModel.FromCounts([0, 3], 2)).Message);

    [Fact]
    public void Messages_keep_the_decimal_point_under_a_german_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Contains("sums to 0.9", Assert.Throws<ArgumentException>(() => new PopulationCountModel([0.5, 0.4])).Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static double Peak(PopulationCountModel model)
        => Enumerable.Range(160, 200).Select(i => i * 0.005).MaxBy(model.HeatCapacity);
}
