namespace Cairn.NeuralPopulations.Tests;

/// <summary>Transition matrices written down state by state; the Boltzmann law must be reversible under each of them.</summary>
public class DetailedBalanceTests
{
    private const double Beta = 0.6;

    public static TheoryData<string> Graphs => ["2x2 torus", "random triangle"];

    [Theory, MemberData(nameof(Graphs))]
    public void Metropolis_step_is_reversible(string name) =>
        AssertReversible(Graph(name), SingleSpin(Graph(name), MetropolisSampler.Acceptance));

    [Theory, MemberData(nameof(Graphs))]
    public void Heat_bath_step_is_reversible(string name) =>
        AssertReversible(Graph(name), SingleSpin(Graph(name), HeatBathSampler.FlipProbability));

    [Fact]
    public void Wolff_step_is_reversible() =>
        Assert.All([SpinGraph.Square(2), SpinGraph.Chain(3, true, 0.7)], graph => AssertReversible(graph, Cluster(graph, WolffMoves)));

    [Fact]
    public void Swendsen_Wang_step_is_reversible() =>
        Assert.All([SpinGraph.Square(2), SpinGraph.Chain(3, true, 0.7)], graph => AssertReversible(graph, Cluster(graph, AllClusterMoves)));

    [Fact]
    public void Sequential_sweep_keeps_the_Boltzmann_law_although_it_is_not_reversible()
    {
        var graph = SpinGraphTests.RandomNetwork(3);
        var pi = TinyEnumeration.Probabilities(graph, Beta);
        var p = pi;
        for (int i = 0; i < graph.N; i++)
            p = Apply(p, k => OneSpin(graph, k, i, MetropolisSampler.Acceptance));
        Assert.All(pi.Zip(p), x => Assert.Equal(x.First, x.Second, 1e-14)); // eight numbers below 1: rounding only
    }

    private static SpinGraph Graph(string name) => name == "2x2 torus" ? SpinGraph.Square(2) : SpinGraphTests.RandomNetwork(3);

    private static void AssertReversible(SpinGraph graph, double[,] p)
    {
        var pi = TinyEnumeration.Probabilities(graph, Beta);
        for (int a = 0; a < pi.Length; a++)
        {
            Assert.Equal(1, Enumerable.Range(0, pi.Length).Sum(b => p[a, b]), 1e-12);                   // rows are laws
            Assert.Equal(pi[a], Enumerable.Range(0, pi.Length).Sum(b => pi[b] * p[b, a]), 1e-12);       // pi P = pi
            for (int b = 0; b < a; b++)
                Assert.Equal(pi[a] * p[a, b], pi[b] * p[b, a], 1e-14);                                  // detailed balance
        }
    }

    private static double[,] SingleSpin(SpinGraph graph, Func<double, double, double> flip)
    {
        var p = new double[1 << graph.N, 1 << graph.N];
        for (int k = 0; k < 1 << graph.N; k++)
            for (int i = 0; i < graph.N; i++)
                foreach (var (to, probability) in OneSpin(graph, k, i, flip))
                    p[k, to] += probability / graph.N;
        return p;
    }

    private static (int To, double P)[] OneSpin(SpinGraph graph, int k, int i, Func<double, double, double> flip)
    {
        var s = TinyEnumeration.State(k, graph.N);
        double probability = flip(Beta, 2 * s[i] * graph.LocalField(s, i));
        return [(k ^ 1 << i, probability), (k, 1 - probability)];
    }

    private static double[] Apply(double[] p, Func<int, (int To, double P)[]> move)
    {
        var next = new double[p.Length];
        for (int k = 0; k < p.Length; k++)
            foreach (var (to, probability) in move(k))
                next[to] += p[k] * probability;
        return next;
    }

    /// <summary>Sums over every subset of bonds between equal neighbours.</summary>
    private static double[,] Cluster(SpinGraph graph, Func<SpinGraph, int, int[], IEnumerable<(int To, double P)>> moves)
    {
        var p = new double[1 << graph.N, 1 << graph.N];
        for (int k = 0; k < 1 << graph.N; k++)
            for (int bonds = 0; bonds < 1 << graph.Edges.Length; bonds++)
            {
                double weight = BondWeight(graph, k, bonds);
                if (weight > 0)
                    foreach (var (to, probability) in moves(graph, k, Components(graph, bonds)))
                        p[k, to] += weight * probability;
            }
        return p;
    }

    private static double BondWeight(SpinGraph graph, int k, int bonds)
    {
        double weight = 1;
        for (int e = 0; e < graph.Edges.Length; e++)
        {
            var (i, j, coupling) = graph.Edges[e];
            double join = (k >> i & 1) == (k >> j & 1) ? ClusterBonds.Probability(Beta, coupling) : 0;
            weight *= (bonds >> e & 1) != 0 ? join : 1 - join;
        }
        return weight;
    }

    /// <summary>For each spin the bit mask of its component.</summary>
    private static int[] Components(SpinGraph graph, int bonds)
    {
        var mask = Enumerable.Range(0, graph.N).Select(i => 1 << i).ToArray();
        for (int round = 0; round < graph.N; round++)
            for (int e = 0; e < graph.Edges.Length; e++)
                if ((bonds >> e & 1) != 0)
                    mask[graph.Edges[e].I] = mask[graph.Edges[e].J] = mask[graph.Edges[e].I] | mask[graph.Edges[e].J];
        return mask;
    }

    private static IEnumerable<(int To, double P)> WolffMoves(SpinGraph graph, int k, int[] component) =>
        component.Select(mask => (k ^ mask, 1.0 / graph.N));

    private static IEnumerable<(int To, double P)> AllClusterMoves(SpinGraph graph, int k, int[] component)
    {
        var clusters = component.Distinct().ToArray();
        return Enumerable.Range(0, 1 << clusters.Length).Select(choice =>
            (clusters.Where((_, c) => (choice >> c & 1) != 0).Aggregate(k, (state, mask) => state ^ mask), 1.0 / (1 << clusters.Length)));
    }
}
