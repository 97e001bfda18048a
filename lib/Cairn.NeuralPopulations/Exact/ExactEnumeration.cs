using System.Globalization;
using System.Numerics;

namespace Cairn.NeuralPopulations;

/// <summary>Every one of the 2^N states of a small spin graph, listed once; then any temperature by direct summation.</summary>
/// <remarks>Memory 8·2^N bytes: 8 MiB for N = 20, 128 MiB for N = 24. State number n has spin i up where bit i of n is 1.</remarks>
public sealed class ExactEnumeration
{
    /// <summary>The largest graph that is listed.</summary>
    public const int MaxSpins = 24;

    private readonly double[] energies;  // [2^N]

    /// <summary>Lists the states in Gray-code order, one flip from each to the next.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than 24 spins.</exception>
    public ExactEnumeration(SpinGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        if (graph.N > MaxSpins)
            throw new ArgumentOutOfRangeException(nameof(graph), string.Create(CultureInfo.InvariantCulture,
                $"Listing all 2^N states takes at most {MaxSpins} spins, and this graph has {graph.N}. Sample it instead: MetropolisSampler or HeatBathSampler for any graph, WolffSampler where no coupling is negative and there is no field."));
        N = graph.N;
        energies = GrayCode.Energies(graph);
    }

    /// <summary>Number of spins.</summary>
    public int N { get; }

    /// <summary>E of every state, shape [2^N], by state number.</summary>
    public ReadOnlySpan<double> Energies => energies;

    /// <summary>ln Z, mean energy and energy variance at one inverse temperature.</summary>
    /// <param name="beta">1/T, 0 or above.</param>
    public Thermodynamics At(double beta)
    {
        Guard.Beta(beta);
        return BoltzmannSums.Over(energies, beta);
    }

    /// <summary>ln Z(β).</summary>
    /// <inheritdoc cref="At"/>
    public double LogZ(double beta) => At(beta).LogZ;

    /// <summary>⟨E⟩ of the whole graph.</summary>
    /// <inheritdoc cref="At"/>
    public double MeanEnergy(double beta) => At(beta).MeanEnergy;

    /// <summary>S(β) of the whole graph, in nats.</summary>
    /// <inheritdoc cref="At"/>
    public double Entropy(double beta) => At(beta).Entropy;

    /// <summary>C(T) = Var(E)/T² of the whole graph, in units of k.</summary>
    /// <param name="t">Temperature, above 0.</param>
    public double HeatCapacity(double t)
    {
        Guard.Temperature(t);
        return At(1 / t).HeatCapacity;
    }

    /// <summary>P(s) of every state, shape [2^N], by state number.</summary>
    /// <inheritdoc cref="At"/>
    public double[] Probabilities(double beta)
    {
        double logZ = LogZ(beta);
        return Array.ConvertAll(energies, e => Math.Exp(-beta * e - logZ));
    }

    /// <summary>The density of states g(E, M): how many states have energy E and magnetisation M = Σ s.</summary>
    /// <returns>Levels in ascending order of E, then of M. Energies closer than 1e-9 are one level.</returns>
    /// <exception cref="InvalidOperationException">More than a million levels: unequal couplings make almost every energy its own.</exception>
    public EnergyLevel[] JointDensity()
    {
        var count = new Dictionary<(long E, int M), long>();
        for (int state = 0; state < energies.Length; state++)
        {
            var level = ((long)Math.Round(energies[state] * 1e9), (2 * BitOperations.PopCount((uint)state)) - N);
            count[level] = count.GetValueOrDefault(level) + 1;
            if (count.Count > 1_000_000)
                throw new InvalidOperationException("More than 1,000,000 different (E, M): the density of states is for equal couplings. Use Energies, which lists every state.");
        }
        return [.. count.Select(c => new EnergyLevel(c.Key.E * 1e-9, c.Key.M, c.Value)).OrderBy(l => l.Energy).ThenBy(l => l.Magnetisation)];
    }
}
