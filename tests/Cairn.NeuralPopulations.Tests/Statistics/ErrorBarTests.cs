namespace Cairn.NeuralPopulations.Tests;

public class ErrorBarTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.9)]
    [InlineData(0.97)]
    public void Blocking_error_of_an_autoregressive_series_is_the_closed_form(double a) // variance of the mean = 2 tau / n = (1 + a) / (1 - a) / n
    {
        double exact = Math.Sqrt((1 + a) / (1 - a) / 100_000);
        double got = Enumerable.Range(1, 8).Average(seed => MonteCarlo.BlockingError(AutocorrelationTests.Autoregressive(a, 100_000, (ulong)seed)));
        Assert.Equal(1, got / exact, 0.06); // eight runs scatter by 1 to 2 %, and blocking leaves out up to 4 % of the longest correlations
    }

    [Fact]
    public void Blocking_error_of_a_constant_is_zero() => Assert.Equal(0, MonteCarlo.BlockingError([3, 3, 3, 3, 3, 3]));

    [Fact]
    public void One_value_has_no_error_bar() =>
        Assert.Contains("at least 2 values, not 1", Assert.Throws<ArgumentException>(() => MonteCarlo.BlockingError([3])).Message);

    [Fact]
    public void Jackknife_of_the_mean_with_single_values_is_the_textbook_error() // exact identity
    {
        double[] x = [1, 4, 2, 8, 5, 7];
        var estimate = MonteCarlo.Jackknife(x, v => v.Average(), blocks: 6);
        Assert.Equal(4.5, estimate.Value, 1e-14);
        Assert.Equal(Math.Sqrt(x.Sum(v => (v - 4.5) * (v - 4.5)) / 5 / 6), estimate.Error, 1e-14);
    }

    [Fact]
    public void Jackknife_error_of_a_variance_is_the_closed_form() // normal numbers: sqrt(2 / n)
    {
        var x = AutocorrelationTests.Autoregressive(0, 100_000, 3);
        var estimate = MonteCarlo.Jackknife(x, v => v.Average(u => u * u) - Math.Pow(v.Average(), 2), blocks: 400);
        Assert.Equal(1, estimate.Error / Math.Sqrt(2.0 / x.Length), 0.15); // 4 / sqrt(2 * 400)
        Assert.Equal(1, estimate.Value, 4 * estimate.Error);
    }

    [Fact]
    public void Too_few_or_too_many_blocks_are_refused()
    {
        Assert.Contains("2 to 3", Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Jackknife([1, 2, 3], v => v[0], 1)).Message);
        Assert.Contains("not 4", Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarlo.Jackknife([1, 2, 3], v => v[0], 4)).Message);
    }
}
