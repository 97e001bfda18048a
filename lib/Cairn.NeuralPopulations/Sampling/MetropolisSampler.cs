using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>Single-spin Metropolis: try a flip, accept it with probability min(1, exp(−βΔE)). Works on every graph.</summary>
/// <remarks>Metropolis, Rosenbluth, Rosenbluth, Teller, Teller, J. Chem. Phys. 21 (1953) 1087. A flip that costs nothing is always made.</remarks>
public sealed class MetropolisSampler : ISpinSampler
{
    /// <summary>In sequential order every so many sweeps one is lazy, see <see cref="SweepOrder.Sequential"/>.</summary>
    internal const int LazyEvery = 16;

    private readonly SpinConfiguration spins;
    private readonly double beta;
    private readonly Rng rng;
    private readonly SweepOrder order;
    private long sweeps;

    /// <summary>A chain that starts with all spins up.</summary>
    /// <param name="graph">Any graph, with any fields and couplings.</param>
    /// <param name="beta">Inverse temperature 1/T, finite and above zero.</param>
    /// <param name="rng">Source of randomness; the sampler goes on using it.</param>
    /// <param name="order">Random (default) or sequential.</param>
    /// <exception cref="ArgumentOutOfRangeException">beta is outside its range.</exception>
    public MetropolisSampler(SpinGraph graph, double beta, Rng rng, SweepOrder order = SweepOrder.Random)
    {
        Guard.MetropolisBeta(beta);
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
        bool lazy = order == SweepOrder.Sequential && ++sweeps % LazyEvery == 0;
        for (int step = 0; step < spins.S.Length; step++)
            if (!lazy || rng.NextUInt64() >> 63 != 0)
                Update(order == SweepOrder.Random ? rng.Next(spins.S.Length) : step);
    }

    /// <summary>min(1, exp(−βΔE)): the probability that an attempt at this energy cost is accepted.</summary>
    internal static double Acceptance(double beta, double cost) => cost <= 0 ? 1 : Math.Exp(-beta * cost);

    private void Update(int i)
    {
        double cost = spins.FlipCost(i);
        if (cost <= 0 || rng.NextDouble() < Acceptance(beta, cost))
            spins.Flip(i, cost);
    }
}
