using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>Wolff's cluster sampler: grow one cluster from a random spin and flip it. Ferromagnets without a field only.</summary>
/// <remarks>Equal neighbours join with probability 1 − exp(−2βJ). U. Wolff, Phys. Rev. Lett. 62 (1989) 361. One sweep is one cluster: to
/// compare with Metropolis, multiply by the mean of <see cref="ClusterSize"/> / N.</remarks>
public sealed class WolffSampler : ISpinSampler
{
    private readonly SpinConfiguration spins;
    private readonly double[][] join;  // [N][neighbours]
    private readonly int[] stack;      // [N]
    private readonly Rng rng;

    /// <summary>A chain that starts with all spins up.</summary>
    /// <param name="graph">Couplings of zero or more, fields all zero.</param>
    /// <param name="beta">Inverse temperature 1/T, finite and not negative.</param>
    /// <param name="rng">Source of randomness; the sampler goes on using it.</param>
    /// <exception cref="ArgumentException">The graph has a field or a negative coupling.</exception>
    /// <exception cref="ArgumentOutOfRangeException">beta is outside its range.</exception>
    public WolffSampler(SpinGraph graph, double beta, Rng rng)
    {
        Guard.Beta(beta);
        ClusterBonds.Check(graph, "Wolff");
        (spins, stack, this.rng, join) = (new(graph), new int[graph.N], rng, new double[graph.N][]);
        for (int i = 0; i < graph.N; i++)
            join[i] = Array.ConvertAll(graph.Couplings(i).ToArray(), j => ClusterBonds.Probability(beta, j));
    }

    /// <inheritdoc/>
    public ReadOnlySpan<sbyte> State => spins.S;

    /// <inheritdoc/>
    public double Energy => spins.Energy;

    /// <inheritdoc/>
    public long Magnetisation => spins.Magnetisation;

    /// <summary>Spins in the last cluster, 1 to N; 0 before the first sweep.</summary>
    public int ClusterSize { get; private set; }

    /// <inheritdoc/>
    public void SetState(ReadOnlySpan<sbyte> s) => spins.Set(s);

    /// <summary>Grows and flips one cluster.</summary>
    public void Sweep()
    {
        int seed = rng.Next(spins.S.Length);
        sbyte up = spins.S[seed];
        (stack[0], ClusterSize) = (seed, 1);
        spins.Flip(seed, spins.FlipCost(seed));
        for (int height = 1; height > 0;)
            height = Grow(stack[height - 1], up, height - 1);
    }

    private int Grow(int i, sbyte up, int height)
    {
        var near = spins.Graph.Neighbours(i);
        for (int at = 0; at < near.Length; at++)
        {
            int k = near[at];
            if (spins.S[k] != up || rng.NextDouble() >= join[i][at])
                continue;
            spins.Flip(k, spins.FlipCost(k));
            (stack[height++], ClusterSize) = (k, ClusterSize + 1);
        }
        return height;
    }
}
