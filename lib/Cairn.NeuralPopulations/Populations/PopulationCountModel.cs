using System.Globalization;
using MathNet.Numerics;

namespace Cairn.NeuralPopulations;

/// <summary>A population of N alike binary neurons, known only by P(K): the probability that K of them spike in one time bin.</summary>
/// <remarks>
/// All states with K spikes are equally likely, P(s) = P(K) / C(N, K), so E(K) = −ln P(s), and every sum over 2^N states is a sum
/// over N + 1 counts. After Tkačik et al., PNAS 112 (2015) 11508, and Nonnenmacher et al., PLoS Comput. Biol. 13 (2017) e1005718.
/// </remarks>
public sealed class PopulationCountModel
{
    private readonly double[] energies;     // [N + 1], +∞ where P(K) = 0
    private readonly double[] logChoose;    // [N + 1]

    /// <summary>A population from its count distribution.</summary>
    /// <param name="pK">P(K) for K = 0..N, shape [N + 1], summing to 1 within 1e-9.</param>
    /// <exception cref="ArgumentException">Fewer than two entries, a negative or NaN entry, or a sum that is not 1.</exception>
    public PopulationCountModel(double[] pK)
    {
        CountDistributions.Check(pK);
        Probabilities = Array.AsReadOnly((double[])pK.Clone());
        logChoose = [.. Enumerable.Range(0, pK.Length).Select(k => SpecialFunctions.BinomialLn(N, k))];
        energies = [.. pK.Select((p, k) => p > 0 ? logChoose[k] - Math.Log(p) : double.PositiveInfinity)];
    }

    /// <summary>Number of neurons.</summary>
    public int N => Probabilities.Count - 1;

    /// <summary>P(K) for K = 0..N.</summary>
    public IReadOnlyList<double> Probabilities { get; }

    /// <summary>Beta-binomial counts: in each bin a rate q is drawn from a beta distribution, then neurons spike independently.</summary>
    /// <param name="n">Neurons, at least 1.</param>
    /// <param name="p">Spike probability a bin, between 0 and 1.</param>
    /// <param name="rho">Pair correlation, from 0 (independent) to below 1.</param>
    public static PopulationCountModel BetaBinomial(int n, double p, double rho) => new(CountDistributions.BetaBinomial(n, p, rho));

    /// <summary>Independent neurons: binomial counts.</summary>
    /// <inheritdoc cref="BetaBinomial" path="/param[@name='n' or @name='p']"/>
    public static PopulationCountModel Independent(int n, double p) => new(CountDistributions.Binomial(n, p));

    /// <summary>Dichotomised Gaussian: a common and a private normal input to every neuron, which spikes above a threshold.</summary>
    /// <inheritdoc cref="BetaBinomial"/>
    public static PopulationCountModel DichotomisedGaussian(int n, double p, double rho) => new(CommonInput.Counts(n, p, rho));

    /// <summary>The model with the observed counts' frequencies: how many neurons spiked in each time bin.</summary>
    /// <param name="counts">One count a bin, each from 0 to n; at least one bin.</param>
    /// <param name="n">Neurons.</param>
    public static PopulationCountModel FromCounts(ReadOnlySpan<int> counts, int n) => new(CountDistributions.Frequencies(counts, n));

    /// <summary>E(K) = −ln(P(K) / C(N, K)), in nats; +∞ where P(K) = 0.</summary>
    /// <param name="k">Spike count, 0..N.</param>
    public double Energy(int k) => (uint)k <= (uint)N ? energies[k] : throw new ArgumentOutOfRangeException(nameof(k),
        string.Create(CultureInfo.InvariantCulture, $"A count of spikes lies from 0 to the {N} neurons, not at {k}."));

    /// <summary>ln Z, mean energy and energy variance at fictitious temperature 1/β. At β = 1, Z = 1 and S is the entropy of the population.</summary>
    /// <param name="beta">1/T, 0 or above.</param>
    public Thermodynamics At(double beta)
    {
        Guard.Beta(beta);
        double Exponent(int k) => double.IsInfinity(energies[k]) ? double.NegativeInfinity : logChoose[k] - beta * energies[k];
        double top = Enumerable.Range(0, N + 1).Max(Exponent), reference = energies[CountDistributions.ArgMax(N, Exponent)];
        double z = 0, e = 0, e2 = 0;
        for (int k = 0; k <= N; k++)
        {
            double weight = Math.Exp(Exponent(k) - top), above = weight > 0 ? energies[k] - reference : 0;
            (z, e, e2) = (z + weight, e + (weight * above), e2 + (weight * above * above));
        }
        return new Thermodynamics(beta, top + Math.Log(z), reference + (e / z), (e2 / z) - (e / z * (e / z)));
    }

    /// <summary>C(T) = Var(E)/T² of the whole population, in units of k.</summary>
    /// <param name="t">Fictitious temperature, above 0; 1 is the population as recorded.</param>
    public double HeatCapacity(double t)
    {
        Guard.Temperature(t);
        return At(1 / t).HeatCapacity;
    }

    /// <summary>Entropy of the population at T = 1, in nats: −Σ over states of P ln P.</summary>
    public double Entropy() => At(1).Entropy;
}
