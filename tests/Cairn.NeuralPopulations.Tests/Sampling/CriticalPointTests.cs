using Cairn.Core;

namespace Cairn.NeuralPopulations.Tests;

/// <summary>Rows 5, 6, 7 and 9 of the unit's specification: the square lattice against exact numbers and exact exponents.</summary>
public class CriticalPointTests
{
    private static readonly double Tc = 2 / Math.Log(1 + Math.Sqrt(2)); // Onsager 1944

    [Theory] // row 5: Kaufman's exact energies per spin at L = 16; four blocking errors, each error below 0.01
    [InlineData("Metropolis", 2.0, -1.745531)]
    [InlineData("Metropolis", 2.3, -1.406068)]
    [InlineData("Metropolis", 2.6, -1.039110)]
    [InlineData("heat bath", 2.0, -1.745531)]
    [InlineData("heat bath", 2.3, -1.406068)]
    [InlineData("heat bath", 2.6, -1.039110)]
    [InlineData("Wolff", 2.0, -1.745531)]
    [InlineData("Wolff", 2.3, -1.406068)]
    [InlineData("Wolff", 2.6, -1.039110)]
    public void Energy_on_a_finite_lattice_is_Kaufmans(string name, double t, double exact)
    {
        var run = ErgodicAverageTests.Make(name, SpinGraph.Square(16), 50, 1 / t).Record(name == "Wolff" || t != 2.3 ? 8000 : 40_000, 500);
        var u = Array.ConvertAll(run.Energy, e => e / 256);
        double error = MonteCarlo.BlockingError(u);
        Assert.True(error < 0.01, $"an error of {error} says nothing");
        Assert.Equal(exact, u.Average(), 4 * error);
    }

    [Theory] // row 5: the 8 % of the specification
    [InlineData(2.0, 0.725509)]
    [InlineData(2.3, 1.544921)]
    [InlineData(2.6, 0.799094)]
    public void Specific_heat_from_Wolff_fluctuations_is_Kaufmans(double t, double exact)
    {
        var run = FastIsing.Wolff(16, 1 / t, new Rng(51)).Record(20_000, 500);
        Assert.Equal(1, Observables.SpecificHeat(run.Energy, t, 256) / exact, 0.08);
    }

    [Theory] // the fast kernel against the same exact numbers: 512 independent lattices, so the error is the scatter between them
    [InlineData(2.0, -1.745531)]
    [InlineData(2.3, -1.406068)]
    [InlineData(2.6, -1.039110)]
    public void Energy_of_512_replicas_is_Kaufmans(double t, double exact)
    {
        var replicas = FastIsing.Metropolis(16, 1 / t, new Rng(52));
        replicas.Sweep(1000);
        var u = new double[ReplicaMetropolis.Replicas]; // mean of 20 snapshots each
        for (int snapshot = 0; snapshot < 20; snapshot++, replicas.Sweep(50))
            foreach (var (r, energy) in replicas.Energies().Index())
                u[r] += energy / (20 * 256.0);
        double error = Series.NaiveError(u);
        Assert.True(error < 0.0025, $"an error of {error} says nothing");
        Assert.Equal(exact, u.Average(), 4 * error);
    }

    [Fact] // row 6: 0.61069 in the limit (Kamieniarz, Blöte 1993), 0.611 ± 0.006 at this size and length
    public void Binder_cumulant_of_the_critical_lattice_is_universal() => Assert.Equal(0.611, Binder(16, Tc, 60), 0.006);

    [Fact] // row 6: finite-size shift -0.012, seed-to-seed scatter 0.003
    public void Binder_cumulants_of_two_sizes_cross_at_Onsagers_temperature()
    {
        double[] t = [Tc - 0.06, Tc, Tc + 0.06];
        var gap = t.Select((x, k) => Binder(8, x, 61 + (ulong)k) - Binder(16, x, 71 + (ulong)k)).ToArray();
        Assert.True(gap[0] < 0 && gap[2] > 0);
        double slope = (gap[2] - gap[0]) / (t[2] - t[0]);
        Assert.Equal(Tc, Tc - gap.Average() / slope, 0.03); // the line through three points
    }

    [Fact] // row 7: gamma / nu = 7/4 ± 0.05 and beta / nu = 1/8 ± 0.03; scatter 0.010 and 0.007, corrections below 0.005
    public void Susceptibility_and_magnetisation_scale_with_the_exact_exponents()
    {
        var (small, large) = (CriticalRun(8, 80), CriticalRun(32, 81));
        double chi = Observables.Susceptibility(large.Magnetisation, Tc, 1024, connected: false) / Observables.Susceptibility(small.Magnetisation, Tc, 64, connected: false);
        double m = large.AbsoluteMagnetisation.Average() / 1024 / (small.AbsoluteMagnetisation.Average() / 64);
        Assert.Equal(1.75, Math.Log(chi) / Math.Log(4), 0.05);
        Assert.Equal(-0.125, Math.Log(m) / Math.Log(4), 0.03);
    }

    [Fact] // row 9: "about 130 sweeps" and "about 1.5 sweep-equivalents"; two runs of 1,000,000 sweeps gave us 176 ± 8 for the first, and 60,000 know it to 30 %
    public void Wolff_forgets_at_least_twenty_times_faster_than_Metropolis_at_criticality()
    {
        var metropolis = new MetropolisSampler(SpinGraph.Square(32), 1 / Tc, new Rng(90)).Record(60_000, 2000);
        var slow = MonteCarlo.IntegratedAutocorrelationTime(metropolis.AbsoluteMagnetisation);
        var (fast, fraction) = WolffTime(32, 91);
        Assert.Null(slow.Warning);
        Assert.InRange(slow.Tau, 80, 400);
        Assert.InRange(fast * fraction, 1, 2.2);
        Assert.True(slow > 20 * fast * fraction, $"Metropolis {slow}, Wolff {fast} clusters of {fraction:P0}");
    }

    private static (double Tau, double Fraction) WolffTime(int l, ulong seed)
    {
        var wolff = FastIsing.Wolff(l, 1 / Tc, new Rng(seed));
        wolff.Skip(500);
        var (m, flipped) = (new double[20_000], 0.0);
        for (int t = 0; t < m.Length; t++)
        {
            wolff.Sweep();
            (m[t], flipped) = (Math.Abs(wolff.Magnetisation), flipped + wolff.ClusterSize);
        }
        return (MonteCarlo.IntegratedAutocorrelationTime(m), flipped / m.Length / (l * l));
    }

    private static SpinSeries CriticalRun(int l, ulong seed) => FastIsing.Wolff(l, 1 / Tc, new Rng(seed)).Record(20_000, 500);

    private static double Binder(int l, double t, ulong seed) =>
        FiniteSize.BinderCumulant(FastIsing.Wolff(l, 1 / t, new Rng(seed)).Record(20_000, 500).Magnetisation);
}
