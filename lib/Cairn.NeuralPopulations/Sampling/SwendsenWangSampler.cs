using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>Swendsen and Wang's cluster sampler: join equal neighbours at random, then flip every cluster with probability 1/2.</summary>
/// <remarks>Equal neighbours join with probability 1 − exp(−2βJ). Swendsen, Wang, Phys. Rev. Lett. 58 (1987) 86.
/// Ferromagnets without a field only.</remarks>
public sealed class SwendsenWangSampler : ISpinSampler
{
    private readonly SpinConfiguration spins;
    private readonly double[] join;  // [edges]
    private readonly int[] parent;   // [N]
    private readonly bool[] flip;    // [N], read at the clusters' roots
    private readonly Rng rng;

    /// <summary>A chain that starts with all spins up.</summary>
    /// <param name="graph">Couplings of zero or more, fields all zero.</param>
    /// <param name="beta">Inverse temperature 1/T, finite and not negative.</param>
    /// <param name="rng">Source of randomness; the sampler goes on using it.</param>
    /// <exception cref="ArgumentException">The graph has a field or a negative coupling.</exception>
    /// <exception cref="ArgumentOutOfRangeException">beta is outside its range.</exception>
    public SwendsenWangSampler(SpinGraph graph, double beta, Rng rng)
    {
        Guard.Beta(beta);
        ClusterBonds.Check(graph, "Swendsen-Wang");
        (spins, this.rng, parent, flip) = (new(graph), rng, new int[graph.N], new bool[graph.N]);
        join = Array.ConvertAll(graph.Edges, e => ClusterBonds.Probability(beta, e.Coupling));
    }

    /// <inheritdoc/>
    public ReadOnlySpan<sbyte> State => spins.S;

    /// <inheritdoc/>
    public double Energy => spins.Energy;

    /// <inheritdoc/>
    public long Magnetisation => spins.Magnetisation;

    /// <inheritdoc/>
    public void SetState(ReadOnlySpan<sbyte> s) => spins.Set(s);

    /// <summary>Forms all clusters and flips each with probability 1/2.</summary>
    public void Sweep()
    {
        JoinEqualNeighbours();
        for (int i = 0; i < flip.Length; i++)
            flip[i] = parent[i] == i && rng.NextDouble() < 0.5;
        for (int i = 0; i < flip.Length; i++)
            if (flip[Root(i)])
                spins.Flip(i, spins.FlipCost(i));
    }

    private void JoinEqualNeighbours()
    {
        for (int i = 0; i < parent.Length; i++)
            parent[i] = i;
        var edges = spins.Graph.Edges;
        for (int e = 0; e < edges.Length; e++)
            if (spins.S[edges[e].I] == spins.S[edges[e].J] && rng.NextDouble() < join[e])
                parent[Root(edges[e].I)] = Root(edges[e].J);
    }

    private int Root(int i)
    {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]]; // halves the path on the way
        return i;
    }
}
