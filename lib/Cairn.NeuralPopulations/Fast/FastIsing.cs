using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>The square lattice at speed: J = 1, no field, periodic. The same physics as the samplers on <c>SpinGraph.Square(L)</c>.</summary>
public static class FastIsing
{
    /// <summary>512 independent L × L lattices, updated together by Metropolis: one bit a spin, one vector instruction for 512 spins.</summary>
    /// <param name="l">Side, 2 to 4096.</param>
    /// <param name="beta">Inverse temperature 1/T, above zero.</param>
    /// <param name="rng">Source of randomness: eight vector streams are seeded from it.</param>
    public static ReplicaMetropolis Metropolis(int l, double beta, Rng rng) => new(l, beta, rng);

    /// <summary>One L × L lattice, updated by Wolff clusters without any allocation.</summary>
    /// <param name="l">Side, 2 to 16384.</param>
    /// <param name="beta">Inverse temperature 1/T, not negative.</param>
    /// <param name="rng">Source of randomness; the sampler goes on using it.</param>
    public static SquareWolff Wolff(int l, double beta, Rng rng) => new(l, beta, rng);
}
