using Cairn.Core;
using MathNet.Numerics.Distributions;

namespace Cairn.NeuralPopulations.Tests;

/// <summary>The fast kernels sample what their plain twins sample: chi-square of whole distributions, and the same means.</summary>
public class FastKernelTests
{
    private const double Beta = 0.42;

    [Theory]
    [InlineData(2, 1.0)]
    [InlineData(4, 1.0)]
    [InlineData(4, 0.3)]
    public void Replicas_visit_every_level_of_energy_and_magnetisation_as_often_as_enumeration_says(int l, double scale)
    {
        var replicas = FastIsing.Metropolis(l, scale * Beta, new Rng(11));
        AssertLevels(SpinGraph.Square(l), scale * Beta, ReplicaLevels(replicas, snapshots: 100, apart: 60));
    }

    [Theory] // Wolff forgets within two clusters here, so that every tenth state is independent
    [InlineData("fast Wolff")]
    [InlineData("Wolff")]
    public void Wolff_visits_every_level_as_often_as_enumeration_says(string name)
    {
        var sampler = ErgodicAverageTests.Make(name, SpinGraph.Square(4), 12, Beta);
        var levels = Enumerable.Range(0, 30_000).Select(_ => { sampler.Skip(10); return ((int)sampler.Energy, (int)Math.Abs(sampler.Magnetisation)); });
        AssertLevels(SpinGraph.Square(4), Beta, [.. levels]);
    }

    [Fact] // plain twin: 50,000 states 60 sweeps apart would be slow, so the twin gives means with blocking errors
    public void Replicas_and_plain_Metropolis_have_the_same_means_on_an_odd_lattice()
    {
        var replicas = FastIsing.Metropolis(5, Beta, new Rng(13));
        replicas.Sweep(500);
        var twin = new MetropolisSampler(SpinGraph.Square(5), Beta, new Rng(14), SweepOrder.Sequential).Record(60_000, 500);
        AssertSame(twin.Energy, [.. Snapshots(replicas, 20, r => r.Energies())]);
        AssertSame(twin.AbsoluteMagnetisation, [.. Snapshots(replicas, 20, r => r.Magnetisations()).Select(Math.Abs)]);
    }

    [Fact]
    public void Replicas_are_independent_of_each_other() // 511 neighbours, 400 snapshots: correlation of M below 5 / sqrt(511 * 400)
    {
        var replicas = FastIsing.Metropolis(4, 0.3, new Rng(15));
        double sum = 0, square = 0;
        for (int t = 0; t < 400; t++)
        {
            replicas.Sweep(20);
            var m = replicas.Magnetisations();
            for (int r = 0; r + 1 < m.Length; r++)
                (sum, square) = (sum + m[r] * m[r + 1], square + m[r] * m[r]);
        }
        Assert.Equal(0, sum / square, 5 / Math.Sqrt(511 * 400));
    }

    [Fact]
    public void Energies_and_magnetisations_of_the_replicas_are_those_of_their_states()
    {
        var replicas = FastIsing.Metropolis(6, 0.3, new Rng(16));
        replicas.Randomise();
        replicas.Sweep(3);
        var (e, m) = (replicas.Energies(), replicas.Magnetisations());
        for (int r = 0; r < ReplicaMetropolis.Replicas; r++)
        {
            var s = replicas.State(r);
            Assert.Equal((SpinGraph.Square(6).Energy(s), s.Sum(v => v)), (e[r], m[r]));
        }
    }

    [Fact]
    public void Setting_one_replica_leaves_the_others_alone()
    {
        var replicas = FastIsing.Metropolis(5, 0.3, new Rng(18));
        replicas.Randomise();
        var (before, s) = (replicas.State(300), TinyEnumeration.State(0b1011001110001111000011010, 25));
        replicas.SetState(301, s);
        Assert.Equal(before, replicas.State(300));
        Assert.Equal(s, replicas.State(301));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(19)]
    public void Fast_Wolff_counts_energy_and_magnetisation_of_any_side_rightly(int l)
    {
        var sampler = FastIsing.Wolff(l, 0.3, new Rng(17));
        for (int t = 0; t < 40; t++)
        {
            sampler.Sweep();
            Assert.Equal(SpinGraph.Square(l).Energy(sampler.State), sampler.Energy);
            Assert.Equal(sampler.State.ToArray().Sum(s => (long)s), sampler.Magnetisation);
        }
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.44068679350977147)]
    [InlineData(3)]
    public void Acceptance_digits_add_up_to_the_exponential(double beta)
    {
        var table = AcceptanceBits.Table(beta);
        for (int column = 0; column < 2; column++)
        {
            decimal p = 0, weight = 0.5m;
            for (int k = 0; k < AcceptanceBits.Digits; k++, weight /= 2)
                p += weight * (table[2 * k + column][0] & 1);
            Assert.Equal(Math.Exp(-4 * (column + 1) * beta), (double)p, Math.ScaleB(1, -62)); // 2^-64 cut off, 2^-53 relative from Math.Exp and decimal's 28 digits
        }
    }

    private static void AssertLevels(SpinGraph graph, double beta, (int E, int M)[] seen)
    {
        var (expected, count) = (TinyEnumeration.Levels(graph, beta), seen.CountBy(level => level).ToDictionary());
        Assert.All(count.Keys, level => Assert.Contains(level, expected));
        var (rare, chi2, bins, rareSeen) = (0.0, 0.0, 0, 0);
        foreach (var (level, p) in expected)
            if (p * seen.Length < 10)
                (rare, rareSeen) = (rare + p * seen.Length, rareSeen + count.GetValueOrDefault(level));
            else
                (chi2, bins) = (chi2 + Math.Pow(count.GetValueOrDefault(level) - p * seen.Length, 2) / (p * seen.Length), bins + 1);
        if (rare > 1)
            (chi2, bins) = (chi2 + Math.Pow(rareSeen - rare, 2) / rare, bins + 1);
        double chance = 1 - ChiSquared.CDF(bins - 1, chi2);
        Assert.True(chance > 1e-3, $"chi-square {chi2} with {bins - 1} degrees of freedom: chance {chance}");
    }

    private static (int, int)[] ReplicaLevels(ReplicaMetropolis replicas, int snapshots, int apart)
    {
        replicas.Randomise();
        var seen = new List<(int, int)>();
        for (int t = 0; t < snapshots; t++)
        {
            replicas.Sweep(apart);
            seen.AddRange(replicas.Energies().Zip(replicas.Magnetisations(), (e, m) => (e, Math.Abs(m))));
        }
        return [.. seen];
    }

    private static IEnumerable<double> Snapshots(ReplicaMetropolis replicas, int count, Func<ReplicaMetropolis, int[]> measure)
    {
        for (int t = 0; t < count; t++)
        {
            replicas.Sweep(100); // |m| forgets in about 10
            foreach (int value in measure(replicas))
                yield return value;
        }
    }

    private static void AssertSame(double[] plain, double[] fast)
    {
        double error = Math.Sqrt(Math.Pow(MonteCarlo.BlockingError(plain), 2) + Math.Pow(MonteCarlo.BlockingError(fast), 2));
        Assert.Equal(plain.Average(), fast.Average(), 4 * error); // false alarm 6e-5
        Assert.True(error < 0.01 * plain.Average(v => Math.Abs(v)), $"an error of {error} says nothing");
    }
}
