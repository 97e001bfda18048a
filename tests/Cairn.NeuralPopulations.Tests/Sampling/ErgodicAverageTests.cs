using Cairn.Core;

namespace Cairn.NeuralPopulations.Tests;

/// <summary>Long runs against sums over all states. Four blocking standard errors: a false alarm in 16,000 for each comparison.</summary>
public class ErgodicAverageTests
{
    private const double Beta = 0.4;

    public static TheoryData<string> Everywhere => ["Metropolis", "Metropolis in sequence", "heat bath", "heat bath in sequence"];

    public static TheoryData<string> OnFerromagnets => ["Metropolis", "Metropolis in sequence", "heat bath", "heat bath in sequence", "Wolff", "Swendsen-Wang", "fast Wolff"];

    [Theory, MemberData(nameof(OnFerromagnets))]
    public void Energy_and_magnetisation_of_the_4x4_torus_agree_with_enumeration(string name) =>
        AssertAverages(SpinGraph.Square(4), Make(name, SpinGraph.Square(4), 1), 40_000);

    [Theory, MemberData(nameof(OnFerromagnets))]
    public void Energy_and_magnetisation_of_the_2x2_torus_agree_with_enumeration(string name) =>
        AssertAverages(SpinGraph.Square(2), Make(name, SpinGraph.Square(2), 2), 40_000);

    [Theory, MemberData(nameof(Everywhere))]
    public void Random_network_with_fields_agrees_with_enumeration(string name) =>
        AssertAverages(SpinGraphTests.RandomNetwork(8), Make(name, SpinGraphTests.RandomNetwork(8), 3), 60_000);

    [Theory]
    [InlineData("Wolff")]
    [InlineData("Swendsen-Wang")]
    public void Clusters_on_uneven_couplings_agree_with_enumeration(string name)
    {
        var graph = new SpinGraph(new double[6], [(0, 1, 0.3), (1, 2, 1.5), (2, 3, 0.7), (3, 4, 2.0), (4, 5, 0.1), (5, 0, 0.9), (1, 4, 1.1)]);
        AssertAverages(graph, Make(name, graph, 4), 40_000);
    }

    [Theory, MemberData(nameof(OnFerromagnets))]
    public void Energy_and_magnetisation_are_those_of_the_state(string name)
    {
        var sampler = Make(name, SpinGraph.Square(4), 5);
        for (int t = 0; t < 50; t++)
        {
            sampler.Sweep();
            Assert.Equal(SpinGraph.Square(4).Energy(sampler.State), sampler.Energy, 1e-12); // integers
            Assert.Equal(sampler.State.ToArray().Sum(s => (long)s), sampler.Magnetisation);
        }
    }

    [Theory, MemberData(nameof(OnFerromagnets))]
    public void Same_seed_gives_the_same_run(string name)
    {
        var (a, b) = (Make(name, SpinGraph.Square(4), 6).Record(100), Make(name, SpinGraph.Square(4), 6).Record(100));
        Assert.Equal(a.Energy, b.Energy);
        Assert.Equal(a.Magnetisation, b.Magnetisation);
    }

    [Theory, MemberData(nameof(OnFerromagnets))]
    public void State_can_be_set_and_is_kept_by_value(string name)
    {
        var sampler = Make(name, SpinGraph.Square(2), 7);
        sbyte[] s = [1, -1, -1, -1];
        sampler.SetState(s);
        s[0] = -1;
        Assert.Equal([1, -1, -1, -1], sampler.State.ToArray());
        Assert.Equal((0.0, -2L), (sampler.Energy, sampler.Magnetisation));
        Assert.Contains("2x - 1", Assert.Throws<ArgumentException>(() => sampler.SetState([0, 1, 0, 1])).Message);
    }

    internal static ISpinSampler Make(string name, SpinGraph graph, ulong seed, double beta = Beta) => name switch
    {
        "Metropolis" => new MetropolisSampler(graph, beta, new Rng(seed)),
        "Metropolis in sequence" => new MetropolisSampler(graph, beta, new Rng(seed), SweepOrder.Sequential),
        "heat bath" => new HeatBathSampler(graph, beta, new Rng(seed)),
        "heat bath in sequence" => new HeatBathSampler(graph, beta, new Rng(seed), SweepOrder.Sequential),
        "Wolff" => new WolffSampler(graph, beta, new Rng(seed)),
        "Swendsen-Wang" => new SwendsenWangSampler(graph, beta, new Rng(seed)),
        _ => FastIsing.Wolff((int)Math.Sqrt(graph.N), beta, new Rng(seed)),
    };

    private static void AssertAverages(SpinGraph graph, ISpinSampler sampler, int sweeps)
    {
        var run = sampler.Record(sweeps, warmUp: 100);
        AssertMean(run.Energy, TinyEnumeration.Mean(graph, Beta, s => graph.Energy(s)), "energy");
        AssertMean([.. run.Energy.Select(e => e * e)], TinyEnumeration.Mean(graph, Beta, s => Math.Pow(graph.Energy(s), 2)), "energy squared");
        AssertMean(run.AbsoluteMagnetisation, TinyEnumeration.Mean(graph, Beta, s => Math.Abs(s.Sum(v => v))), "|M|");
        double error = MonteCarlo.BlockingError(run.Magnetisation); // M turns slowly below the transition: its error may be large
        Assert.Equal(TinyEnumeration.Mean(graph, Beta, s => s.Sum(v => v)), run.Magnetisation.Average(), 4 * error);
    }

    private static void AssertMean(double[] x, double expected, string what)
    {
        double error = MonteCarlo.BlockingError(x);
        Assert.True(Math.Abs(x.Average() - expected) < 4 * error, $"{what}: {x.Average()} ± {error}, exact {expected}");
        Assert.True(error < 0.02 * Math.Max(1, Math.Sqrt(x.Select(v => v * v).Average())), $"{what}: error {error} is too large to say anything");
    }
}
