using System.Globalization;
using Cairn.Core;

namespace Cairn.NeuralPopulations.Tests;

public class AutocorrelationTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(0.98)]
    public void Autoregressive_series_has_the_closed_form_time(double a) // rho(t) = a^t, so tau = 1/2 + a / (1 - a)
    {
        var tau = MonteCarlo.IntegratedAutocorrelationTime(Autoregressive(a, 200_000, 1));
        Assert.Equal(0.5 + a / (1 - a), tau.Tau, 4 * tau.Error);
        Assert.True(tau.Error < 0.1 * tau.Tau, $"an error of {tau.Error} says nothing");
        Assert.Null(tau.Warning);
    }

    [Fact]
    public void Alternating_series_has_a_time_below_one_half() // a = -0.5: 1/2 - 1/3
        => Assert.Equal(1 / 6.0, MonteCarlo.IntegratedAutocorrelationTime(Autoregressive(-0.5, 200_000, 2)), 0.02); // 4 errors

    [Fact]
    public void Fourier_and_the_definition_give_the_same_covariances()
    {
        foreach (int n in new[] { 2, 3, 100, 257 })
        {
            var x = Autoregressive(0.8, n, 3);
            Assert.All(Covariances.ByFourier(x).Zip(Covariances.Plainly(x)), c => Assert.Equal(c.First, c.Second, 1e-12)); // rounding of values of order 1
        }
    }

    [Fact]
    public void Autocorrelation_starts_at_one_and_follows_the_closed_form()
    {
        var rho = MonteCarlo.Autocorrelation(Autoregressive(0.9, 400_000, 4), 30);
        Assert.Equal(1, rho[0]);
        Assert.All(Enumerable.Range(0, 30), t => Assert.Equal(Math.Pow(0.9, t), rho[t], 0.03)); // 4 sqrt(2 tau / n) = 0.028
    }

    [Fact]
    public void Series_shorter_than_fifty_times_is_returned_with_a_warning_that_states_the_ratio()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            var tau = MonteCarlo.IntegratedAutocorrelationTime(Autoregressive(0.99, 400, 5));
            Assert.True(tau > 1);
            Assert.Contains($"only {(400 / tau.Tau).ToString("F1", CultureInfo.InvariantCulture)} autocorrelation times long", tau.Warning);
            Assert.Contains(tau.Warning!, tau.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Constant_series_is_refused_with_a_question() =>
        Assert.Contains("stuck", Assert.Throws<ArgumentException>(() => MonteCarlo.IntegratedAutocorrelationTime([0.1, 0.1, 0.1])).Message);

    [Fact]
    public void Value_that_is_not_finite_is_named() =>
        Assert.Contains("x[1] of the series is NaN", Assert.Throws<ArgumentException>(() => MonteCarlo.IntegratedAutocorrelationTime([1, double.NaN])).Message);

    [Fact]
    public void Too_many_lags_are_refused() =>
        Assert.Contains("1 to 3", Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Autocorrelation([1, 2, 3], 4)).Message);

    /// <summary>xₜ = a xₜ₋₁ + √(1 − a²) noise, stationary with variance 1.</summary>
    internal static double[] Autoregressive(double a, int n, ulong seed)
    {
        var rng = new Rng(seed);
        var x = new double[n];
        x[0] = rng.NextNormal();
        for (int t = 1; t < n; t++)
            x[t] = a * x[t - 1] + Math.Sqrt(1 - a * a) * rng.NextNormal();
        return x;
    }
}
