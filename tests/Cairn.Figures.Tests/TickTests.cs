using Cairn.Figures.Axes;

namespace Cairn.Figures.Tests;

public sealed class TickTests
{
    public static TheoryData<double, double> Ranges()
    {
        var data = new TheoryData<double, double>();
        var random = new Random(7);
        for (int i = 0; i < 200; i++)
        {
            double size = Math.Pow(10, random.Next(-9, 9)), low = (random.NextDouble() - 0.5) * size * Math.Pow(10, random.Next(0, 3));
            data.Add(low, low + size * (0.1 + random.NextDouble()));
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void Four_to_nine_round_marks_lie_inside_the_range(double low, double high)
    {
        foreach (int wanted in new[] { 4, 6, 9 })
        {
            double[] ticks = NiceTicks.Linear(low, high, wanted);
            Assert.InRange(ticks.Length, 4, 9);
            Assert.All(ticks, t => Assert.InRange(t, low - (high - low) * 1e-6, high + (high - low) * 1e-6));
            double step = ticks[1] - ticks[0], mantissa = step / Math.Pow(10, Math.Floor(Math.Log10(step * 1.0001)));
            Assert.Contains(new[] { 1, 2, 2.5, 5 }, m => Math.Abs(m - mantissa) < 1e-3); // differences of rounded doubles
        }
    }

    [Theory]
    [InlineData(0, 3, "1 10 100 1000")]
    [InlineData(-10, 0, "10<sup>−10</sup> 10<sup>−8</sup> 10<sup>−6</sup> 10<sup>−4</sup> 10<sup>−2</sup> 10<sup>0</sup>")]
    public void Log_axes_are_marked_at_powers_of_ten(double low, double high, string expected) =>
        Assert.Equal(expected, string.Join(' ', LogTicks.Marks(low, high, 6).Where(t => !t.Minor).Select(t => t.Label)));

    [Fact]
    public void A_short_log_axis_still_has_three_marks() =>
        Assert.InRange(LogTicks.Marks(0.1, 1.2, 6).Count(t => !t.Minor), 3, 9);

    [Theory]
    [InlineData(new[] { 0, 0.5, 1 }, "0.0 0.5 1.0")]
    [InlineData(new[] { -2.0, 0, 2 }, "−2 0 2")]
    [InlineData(new double[] { 0, 200_000, 400_000 }, "0 2×10<sup>5</sup> 4×10<sup>5</sup>")]
    [InlineData(new[] { 0, 0.00002 }, "0 2×10<sup>−5</sup>")]
    public void Numbers_of_one_axis_are_spelled_alike(double[] values, string expected) =>
        Assert.Equal(expected, string.Join(' ', TickLabels.Of(values)));
}
