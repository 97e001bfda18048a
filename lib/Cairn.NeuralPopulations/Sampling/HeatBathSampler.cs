using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>Heat bath (Gibbs sampling): redraw a spin from its law given all the others. Works on every graph.</summary>
/// <remarks>P(sᵢ = +1 | rest) = 1 / (1 + exp(−2β(hᵢ + Σₖ Jᵢₖ sₖ))). Glauber, J. Math. Phys. 4 (1963) 294.</remarks>
public sealed class HeatBathSampler : ISpinSampler
{
    private readonly SpinConfiguration spins;
    private readonly double beta;
    private readonly Rng rng;
    private readonly SweepOrder order;

    /// <summary>A chain that starts with all spins up.</summary>
    /// <param name="graph">Any graph, with any fields and couplings.</param>
    /// <param name="beta">Inverse temperature 1/T, finite and not negative.</param>
    /// <param name="rng">Source of randomness; the sampler goes on using it.</param>
    /// <param name="order">Random (default) or sequential.</param>
    /// <exception cref="ArgumentOutOfRangeException">beta is outside its range.</exception>
    public HeatBathSampler(SpinGraph graph, double beta, Rng rng, SweepOrder order = SweepOrder.Random)
    {
        Guard.Beta(beta);
        (spins, this.beta, this.rng, this.order) = (new(graph), beta, rng, order);
    }

    /// <inheritdoc/>
    public ReadOnlySpan<sbyte> State => spins.S;

    /// <inheritdoc/>
    public double Energy => spins.Energy;

    /// <inheritdoc/>
    public long Magnetisation => spins.Magnetisation;

    /// <inheritdoc/>
    public void SetState(ReadOnlySpan<sbyte> s) => spins.Set(s);

    /// <inheritdoc/>
    public void Sweep()
    {
        for (int step = 0; step < spins.S.Length; step++)
            Update(order == SweepOrder.Random ? rng.Next(spins.S.Length) : step);
    }

    /// <summary>1 / (1 + exp(βΔE)): the probability that the redrawn spin is the opposite one.</summary>
    internal static double FlipProbability(double beta, double cost) => 1 / (1 + Math.Exp(beta * cost));

    private void Update(int i)
    {
        double cost = spins.FlipCost(i);
        if (rng.NextDouble() < FlipProbability(beta, cost))
            spins.Flip(i, cost);
    }
}
