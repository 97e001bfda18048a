namespace Cairn.NeuralPopulations.Tests.Exact;

public class SquareIsingTests
{
    private const double Kc = 0.44068679350977151;

    [Theory] // Must show 4: sums over all 65,536 states, computed independently of this library.
    [InlineData(0.3, 12.785523325714)]
    [InlineData(0.4, 14.561093023844)]
    [InlineData(0.5, 17.105367118732)]
    public void Log_z_of_the_4_by_4_torus_is_the_published_sum(double k, double expected)
        => Assert.Equal(expected, SquareIsing.LogZ(4, 4, k), 5e-13);      // the number has 12 decimals

    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 2)]
    [InlineData(3, 3)]
    [InlineData(3, 4)]
    [InlineData(4, 3)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    public void Kaufman_equals_enumeration(int l, int m)
    {
        var all = new ExactEnumeration(SpinGraph.Square(l, m));
        foreach (double k in new[] { 0.01, 0.3, 0.4, Kc, 0.5, 0.9, 2.5 })
        {
            var exact = all.At(k);
            Assert.Equal(exact.LogZ, SquareIsing.LogZ(l, m, k), 1e-12 * exact.LogZ);            // rounding of a sum of 2^20 terms
            Assert.Equal(exact.MeanEnergy / (l * m), SquareIsing.Energy(l, m, k), 1e-11);       // prefix and sum cancel at small K
            Assert.Equal(exact.HeatCapacity / (l * m), SquareIsing.SpecificHeat(l, m, k), 1e-9); // the same, times K²
        }
    }

    [Fact]
    public void Columns_and_rows_may_be_exchanged()
        => Assert.Equal(SquareIsing.LogZ(7, 12, 0.43), SquareIsing.LogZ(12, 7, 0.43), 1e-11); // lnZ is 79: relative rounding 1e-13

    [Theory] // Central differences of ln Z with step 1e-4: truncation 1e-8 of a third derivative, rounding 1e-16 · lnZ / h².
    [InlineData(8, 8, 0.35)]
    [InlineData(16, 9, Kc)]
    [InlineData(6, 11, 0.7)]
    public void Energy_and_specific_heat_are_the_derivatives_of_log_z(int l, int m, double k)
    {
        const double H = 1e-4;
        double minus = SquareIsing.LogZ(l, m, k - H), here = SquareIsing.LogZ(l, m, k), plus = SquareIsing.LogZ(l, m, k + H);
        Assert.Equal(-(plus - minus) / (2 * H * l * m), SquareIsing.Energy(l, m, k), 2e-6);
        Assert.Equal(k * k * (plus - (2 * here) + minus) / (H * H * l * m), SquareIsing.SpecificHeat(l, m, k), 2e-5);
    }

    [Theory] // Must show 5.
    [InlineData(2.0, -1.745531, 0.725509)]
    [InlineData(2.3, -1.406068, 1.544921)]
    [InlineData(2.6, -1.039110, 0.799094)]
    public void The_16_by_16_torus_has_the_tabulated_energy_and_specific_heat(double t, double u, double c)
    {
        Assert.Equal(u, SquareIsing.Energy(16, 16, 1 / t), 5e-7);          // six decimals
        Assert.Equal(c, SquareIsing.SpecificHeat(16, 16, 1 / t), 5e-7);
    }

    [Fact] // Must show 8: the leading finite-size term is 1/L, so the extrapolation removes it.
    public void Two_sizes_extrapolate_to_onsagers_energy_at_the_critical_point()
        => Assert.Equal(-Math.Sqrt(2), (2 * SquareIsing.Energy(32, 32, SquareIsing.Kc)) - SquareIsing.Energy(16, 16, SquareIsing.Kc), 2e-4);

    [Fact] // Must show 8: c = (8 Kc²/π) ln L + const at Kc (Ferdinand and Fisher 1969); corrections of order 1/L remain.
    public void The_specific_heat_grows_with_the_logarithm_of_the_size()
    {
        double growth = (SquareIsing.SpecificHeat(64, 64, Kc) - SquareIsing.SpecificHeat(32, 32, Kc)) / Math.Log(2);
        Assert.Equal(0.4984, growth, 5e-5);
        Assert.Equal(8 * Kc * Kc / Math.PI, growth, 0.006);
    }

    [Fact]
    public void Onsagers_energy_at_the_critical_point_is_minus_root_two()
        => Assert.Equal(-Math.Sqrt(2), SquareIsing.Onsager(SquareIsing.Kc), 1e-7); // |κ′| ln|κ′| of one rounding error in Kc

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.35)]
    [InlineData(0.55)]
    [InlineData(1.2)]
    public void A_large_torus_has_onsagers_energy_away_from_the_critical_point(double k)
        => Assert.Equal(SquareIsing.Onsager(k), SquareIsing.Energy(128, 128, k), 1e-10); // corrections e^(−L/ξ), ξ < 6 here

    [Fact]
    public void The_high_temperature_series_begins_with_minus_two_tanh_k()
    {
        double t = Math.Tanh(0.02); // u = −2t − 4t³(…): bonds, then plaquettes
        Assert.Equal((-2 * t) - (4 * t * t * t), SquareIsing.Onsager(0.02), 1e-7);
    }

    [Fact]
    public void Yangs_magnetisation_is_one_when_cold_and_zero_from_the_critical_point_on()
    {
        Assert.Equal(1, SquareIsing.Magnetisation(5), 1e-12);
        Assert.Equal(0, SquareIsing.Magnetisation(SquareIsing.Kc - 1e-9));
        Assert.Equal(0.911319, SquareIsing.Magnetisation(0.5), 1e-6);      // (1 − sinh⁻⁴ 1)^(1/8)
    }

    [Fact]
    public void The_magnetisation_vanishes_with_exponent_one_eighth()
    {
        double near = SquareIsing.Magnetisation(SquareIsing.Kc + 1e-8), far = SquareIsing.Magnetisation(SquareIsing.Kc + 1e-6);
        Assert.Equal(0.125, Math.Log(far / near) / Math.Log(100), 1e-5);   // correction of order K − Kc
    }

    [Fact]
    public void Tc_satisfies_the_duality_condition()
        => Assert.Equal(1, Math.Sinh(2 / SquareIsing.Tc), 1e-15);

    [Theory]
    [InlineData(1, 4, 0.4, "L")]
    [InlineData(4, 0, 0.4, "M")]
    [InlineData(4, 4, 0.0, "K")]
    [InlineData(4, 4, -0.4, "K")]
    [InlineData(4, 4, double.NaN, "K")]
    [InlineData(4, 4, double.PositiveInfinity, "K")]
    public void A_lattice_that_does_not_exist_is_refused_by_name(int l, int m, double k, string name)
        => Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => SquareIsing.LogZ(l, m, k)).ParamName);
}
