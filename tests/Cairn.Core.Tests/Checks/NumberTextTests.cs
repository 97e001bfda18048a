namespace Cairn.Core.Tests;

public class NumberTextTests
{
    private static string Got(double got, double expected, double tolerance)
    {
        const string Reason = "r";
        try
        {
            return Check.Close("n", got, expected, tolerance, Reason, "h").Got;
        }
        catch (CheckFailedException e)
        {
            return e.Result.Got;
        }
    }

    [Theory]
    [InlineData(0.6043677771171636, 0.6043677771171636, 1e-12, "0.6044")]
    [InlineData(12.785523325714, 12.785523325714, 1e-12, "12.7855")]
    [InlineData(0.6113, 0.611, 0.006, "0.6113")]
    [InlineData(3.64, 3.641, 0.5, "3.64")]
    [InlineData(131.7, 130, 20, "132")]
    [InlineData(1e-7, 1e-7, 1e-12, "1.000e-7")]
    [InlineData(-0.00001, 0, 0.01, "0.000")]
    [InlineData(0, 0, 1e-12, "0.0000")]
    [InlineData(1, 1, 0, "1.0000")]
    [InlineData(6.02214076e23, 6.02214076e23, 1e20, "6.0221e23")]
    public void A_number_that_passes_has_the_digits_that_its_tolerance_deserves(double got, double expected, double tolerance, string text) =>
        Assert.Equal(text, Got(got, expected, tolerance));

    [Theory]
    [InlineData(1.0000000002, 1, 1e-12, "1.000000000200")]
    [InlineData(1.0000001, 1, 1e-9, "1.000000100")]
    [InlineData(0.7, 0.6043677771171636, 1e-12, "0.7000")]
    [InlineData(7, 1, 1e-12, "7.0000")]
    public void A_number_that_fails_has_enough_digits_to_see_by_how_much(double got, double expected, double tolerance, string text) =>
        Assert.Equal(text, Got(got, expected, tolerance));

    [Theory]
    [InlineData(1e-12, "1e-12")]
    [InlineData(0.006, "0.006")]
    [InlineData(1e-5, "1e-5")]
    [InlineData(2.5e-7, "2.5e-7")]
    [InlineData(50000, "50000")]
    [InlineData(1e300, "1e300")]
    public void A_tolerance_is_as_short_as_it_can_be(double tolerance, string text) =>
        Assert.Equal(text, Check.Close("n", 1, 1, tolerance, "r", "h").Tolerance);

    [Theory]
    [InlineData(0.006172695202786501, "0.0062")]
    [InlineData(0.0076, "0.0076")]
    [InlineData(1e-12, "1e-12")]
    [InlineData(1234.56789012, "1.2e3")]
    public void A_computed_tolerance_has_two_digits(double tolerance, string text) =>
        Assert.Equal(text, NumberText.Tolerance(tolerance));

    [Fact]
    public void Decimal_points_are_points_where_the_culture_writes_commas()
    {
        using var german = new Culture("de-DE");
        Assert.Equal("0.6044", Got(0.6043677771171636, 0.6043677771171636, 1e-12));
        Assert.Equal("-1.5e-7", Got(-1.5e-7, 0, 1e-8)[..4] + "e-7");
        Assert.Equal("0.5", Check.Close("n", 1, 1, 0.5, "r", "h").Tolerance);
        Assert.Equal("2.5", Check.Equal("n", 2.5, 2.5, "h").Got);
        Assert.Equal("0.5 to 1.5", Check.Between("n", 1, 0.5, 1.5, "r", "h").Expected);
    }
}
