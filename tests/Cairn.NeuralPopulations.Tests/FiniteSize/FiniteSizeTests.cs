namespace Cairn.NeuralPopulations.Tests.FiniteSizes;

public class FiniteSizeTests
{
    [Fact]
    public void The_binder_cumulant_of_a_fixed_magnetisation_is_two_thirds()
        => Assert.Equal(2.0 / 3, FiniteSize.BinderCumulant([0.7, -0.7, -0.7]), 1e-15);

    [Fact] // <x²> = 1/3 and <x⁴> = 1/5 for a uniform variable on (−1, 1): U = 1 − 9/15.
    public void The_binder_cumulant_of_a_uniform_variable_is_two_fifths()
    {
        double[] grid = [.. Enumerable.Range(0, 20001).Select(i => (i - 10000) / 10000.0)];
        Assert.Equal(0.4, FiniteSize.BinderCumulant(grid), 1e-3);
    }

    [Fact]
    public void The_binder_cumulant_does_not_depend_on_the_unit()
        => Assert.Equal(FiniteSize.BinderCumulant([1, 2, -3]), FiniteSize.BinderCumulant([100, 200, -300]), 1e-14);

    [Fact]
    public void Two_straight_lines_cross_where_they_are_equal()
        => Assert.Equal(2.25, FiniteSize.Crossing([2, 2.2, 2.4], [2, 2.2, 2.4], [2.5, 2.3, 2.1]), 1e-14);

    [Fact]
    public void Of_two_crossings_the_steep_one_is_taken()
        => Assert.Equal(3.5, FiniteSize.Crossing([1, 2, 3, 4], [0.001, -0.001, -1, 1], [0, 0, 0, 0]), 1e-14);

    [Fact] // Enumerated Binder curves of 3 × 3 and 4 × 4 lattices; the shift at these sizes is known to be negative and small.
    public void Binder_curves_of_tiny_lattices_cross_near_tc()
    {
        double[] t = [.. Enumerable.Range(0, 9).Select(i => 1.9 + (0.1 * i))];
        double[] Curve(int l)
        {
            var levels = new ExactEnumeration(SpinGraph.Square(l)).JointDensity();
            return Array.ConvertAll(t, x => FiniteSize.BinderCumulant(levels.Average(1 / x, (_, m) => Math.Pow(m, 2)), levels.Average(1 / x, (_, m) => Math.Pow(m, 4))));
        }
        Assert.InRange(FiniteSize.Crossing(t, Curve(3), Curve(4)), SquareIsing.Tc - 0.3, SquareIsing.Tc + 0.05);
    }

    [Fact]
    public void An_exact_power_law_gives_back_its_exponent_and_amplitude()
    {
        double[] l = [8, 16, 32], y = Array.ConvertAll(l, x => 3 * Math.Pow(x, 1.75));
        var fit = FiniteSize.Exponent(l, y, [1, 2, 3]);
        Assert.Equal(1.75, fit.Exponent, 1e-13);
        Assert.Equal(3, fit.Amplitude, 1e-12);
    }

    [Fact] // Two points: the error of the slope is √(ε₁² + ε₂²) / ln(L₂/L₁) with relative errors ε.
    public void The_error_of_a_two_point_exponent_is_propagated()
        => Assert.Equal(Math.Sqrt((0.01 * 0.01) + (0.02 * 0.02)) / Math.Log(4), FiniteSize.Exponent([8, 32], [10, 50], [0.1, 1]).Error, 1e-14);

    [Fact] // Planted: curves made from one scaling function collapse with the right constants and not with wrong ones.
    public void Curves_made_from_one_scaling_function_collapse()
    {
        SizeCurve Make(int l)
        {
            double[] t = [.. Enumerable.Range(0, 401).Select(i => 1.8 + (0.0025 * i))];
            return new SizeCurve(l, t, Array.ConvertAll(t, x => Math.Pow(l, -0.125) * (1 - Math.Tanh((x - 2.269) * l))));
        }
        SizeCurve[] curves = [Make(8), Make(16), Make(32)];
        Assert.InRange(FiniteSize.Spread(FiniteSize.Collapse(curves, 2.269, 1, 0.125)), 0, 1e-3);   // linear interpolation
        Assert.InRange(FiniteSize.Spread(FiniteSize.Collapse(curves, 2.269, 2, 0.125)), 0.02, 1);
        Assert.InRange(FiniteSize.Spread(curves), 0.02, 1);
    }

    [Fact]
    public void Curves_that_never_cross_are_reported_with_the_interval()
    {
        var error = Assert.Throws<InvalidOperationException>(() => FiniteSize.Crossing([1, 1.5], [1, 1], [0, 0]));
        Assert.Contains("between T = 1 and T = 1.5", error.Message);
    }

    [Fact]
    public void Temperatures_out_of_order_are_refused_with_their_place()
        => Assert.Contains("entry 1 is 1", Assert.Throws<ArgumentException>(() => FiniteSize.Crossing([2, 1], [0, 1], [1, 0])).Message);

    [Theory]
    [InlineData(8, 0, 1)]
    [InlineData(8, 1, 0)]
    [InlineData(-8, 1, 1)]
    [InlineData(16, 1, 1)] // both sizes alike
    public void A_point_that_cannot_be_fitted_is_refused(double l, double y, double error)
        => Assert.Throws<ArgumentException>(() => FiniteSize.Exponent([16, l], [1, y], [0.1, error]));

    [Fact]
    public void No_samples_and_all_zero_samples_are_refused()
    {
        Assert.Throws<ArgumentException>(() => FiniteSize.BinderCumulant([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => FiniteSize.BinderCumulant([0, 0]));
    }

    [Fact]
    public void Curves_without_overlap_have_no_spread()
        => Assert.Throws<ArgumentException>(() => FiniteSize.Spread([new SizeCurve(8, [1, 2], [1, 2]), new SizeCurve(16, [3, 4], [1, 2])]));
}
