namespace Cairn.NeuralPopulations.Tests;

public class SpinGraphTests
{
    private static readonly Random Random = new(1);

    [Fact]
    public void Square_lattice_has_two_bonds_and_four_neighbours_a_spin()
    {
        var graph = SpinGraph.Square(3, 5);
        Assert.Equal((15, 30), (graph.N, graph.Edges.Length));
        Assert.All(Enumerable.Range(0, 15), i => Assert.Equal(4, graph.Neighbours(i).Length));
        Assert.Equal([1, 4, 5, 10], graph.Neighbours(0).ToArray());
    }

    [Fact]
    public void Triangular_lattice_has_three_bonds_and_six_neighbours_a_spin()
    {
        var graph = SpinGraph.Triangular(4);
        Assert.Equal(48, graph.Edges.Length);
        Assert.All(Enumerable.Range(0, 16), i => Assert.Equal(6, graph.Neighbours(i).Length));
    }

    [Fact]
    public void Side_two_counts_the_bond_round_the_torus_twice()
    {
        Assert.Equal([(0, 1, 2.0), (0, 2, 2.0), (1, 3, 2.0), (2, 3, 2.0)], SpinGraph.Square(2).Edges);
        Assert.Equal(-8, SpinGraph.Square(2).Energy([1, 1, 1, 1]));
    }

    [Fact]
    public void Chain_is_open_or_closed()
    {
        Assert.Equal([(0, 1, 1.0), (1, 2, 1.0)], SpinGraph.Chain(3, periodic: false).Edges);
        Assert.Equal([(0, 1, 1.0), (0, 2, 1.0), (1, 2, 1.0)], SpinGraph.Chain(3, periodic: true).Edges);
    }

    [Fact]
    public void Complete_graph_joins_every_pair() =>
        Assert.Equal(10, SpinGraph.Complete(5, 0.2).Edges.Distinct().Count());

    [Fact]
    public void Energy_is_minus_fields_minus_couplings() // by hand: -(0.5 - 1) - (-2·1·-1) = 0.5 - 2
        => Assert.Equal(-1.5, SpinGraph.FromMatrix([0.5, 1], new double[,] { { 0, -2 }, { -2, 0 } }).Energy([1, -1]), 15);

    [Fact]
    public void Flipping_a_spin_changes_the_energy_by_twice_its_local_field()
    {
        var graph = RandomNetwork(9);
        var s = Enumerable.Range(0, 9).Select(_ => (sbyte)(2 * Random.Next(2) - 1)).ToArray();
        for (int i = 0; i < 9; i++)
        {
            var (before, change) = (graph.Energy(s), 2 * s[i] * graph.LocalField(s, i));
            s[i] = (sbyte)-s[i];
            Assert.Equal(graph.Energy(s) - before, change, 1e-12); // sums of some ten numbers of order 1
        }
    }

    [Fact]
    public void Two_dimensional_couplings_are_read_once_a_pair()
    {
        var graph = SpinGraph.FromMatrix([0, 0, 0], new double[,] { { 0, 1, 0 }, { 1, 0, 3 }, { 0, 3, 0 } });
        Assert.Equal([(0, 1, 1.0), (1, 2, 3.0)], graph.Edges);
        Assert.Equal([1.0, 3.0], graph.Couplings(1).ToArray());
    }

    internal static SpinGraph RandomNetwork(int n, int seed = 7)
    {
        var random = new Random(seed);
        var (h, j) = (new double[n], new double[n, n]);
        for (int i = 0; i < n; i++)
            h[i] = 2 * random.NextDouble() - 1;
        for (int i = 0; i < n; i++)
            for (int k = 0; k < i; k++)
                j[i, k] = j[k, i] = random.NextDouble() - 0.5;
        return SpinGraph.FromMatrix(h, j);
    }
}
