namespace Cairn.NeuralPopulations;

/// <summary>Averages over a density of states: any function of E and M at any temperature, with no sampling.</summary>
public static class DensityOfStates
{
    /// <summary>g(E): the counts of <see cref="ExactEnumeration.JointDensity"/> added up over M.</summary>
    public static SortedDictionary<double, long> ByEnergy(this IEnumerable<EnergyLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        var g = new SortedDictionary<double, long>();
        foreach (var level in levels)
            g[level.Energy] = g.GetValueOrDefault(level.Energy) + level.Count;
        return g;
    }

    /// <summary>⟨f(E, M)⟩ = Σ g f e^(−βE) / Σ g e^(−βE).</summary>
    /// <param name="levels">The density of states.</param>
    /// <param name="beta">1/T, 0 or above.</param>
    /// <param name="f">Any observable of the energy and the magnetisation of the whole graph.</param>
    public static double Average(this IReadOnlyCollection<EnergyLevel> levels, double beta, Func<double, int, double> f)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(f);
        Guard.Beta(beta);
        double lowest = levels.Min(l => l.Energy), sum = 0, z = 0;
        foreach (var (energy, magnetisation, count) in levels)
        {
            double weight = count * Math.Exp(-beta * (energy - lowest));
            z += weight;
            sum += weight * f(energy, magnetisation);
        }
        return sum / z;
    }
}
