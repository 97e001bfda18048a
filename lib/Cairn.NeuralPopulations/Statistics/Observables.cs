namespace Cairn.NeuralPopulations;

/// <summary>What fluctuations say: response functions per spin from a run, and how far spins feel each other.</summary>
public static class Observables
{
    /// <summary>c = (⟨E²⟩ − ⟨E⟩²) / (N T²).</summary>
    /// <param name="energy">Total energies, shape [n].</param>
    /// <param name="t">Temperature of the run, above zero.</param>
    /// <param name="spins">Number of spins N.</param>
    public static double SpecificHeat(ReadOnlySpan<double> energy, double t, int spins)
    {
        CheckRun(energy, t, spins);
        return Series.Variance(energy) / (spins * t * t);
    }

    /// <summary>χ = (⟨M²⟩ − ⟨|M|⟩²) / (N T), or with connected = false ⟨M²⟩ / (N T), right above the transition.</summary>
    /// <param name="magnetisation">Total magnetisations, shape [n].</param>
    /// <param name="t">Temperature of the run, above zero.</param>
    /// <param name="spins">Number of spins N.</param>
    /// <param name="connected">Whether ⟨|M|⟩² is taken off.</param>
    public static double Susceptibility(ReadOnlySpan<double> magnetisation, double t, int spins, bool connected = true)
    {
        CheckRun(magnetisation, t, spins);
        var absolute = Array.ConvertAll(magnetisation.ToArray(), Math.Abs);
        double mean = Series.Mean(absolute);
        double variance = Series.Variance(absolute);
        return (connected ? variance : variance + mean * mean) / (spins * t);
    }

    /// <summary>G(r) = ⟨sₓ sₓ₊ᵣ⟩ along rows and columns of one state of the l × l torus; average it over states.</summary>
    /// <param name="s">State, shape [l·l], values −1 and +1.</param>
    /// <param name="l">Side of the lattice, at least 2.</param>
    /// <returns>G, shape [l/2 + 1], with G(0) = 1.</returns>
    public static double[] CorrelationFunction(ReadOnlySpan<sbyte> s, int l)
    {
        Guard.Side(l, nameof(l));
        Guard.State(s, l * l);
        var g = new double[l / 2 + 1];
        for (int r = 0; r < g.Length; r++)
        {
            long sum = 0;
            for (int y = 0; y < l; y++)
                for (int x = 0; x < l; x++)
                    sum += s[y * l + x] * (s[y * l + (x + r) % l] + s[(y + r) % l * l + x]);
            g[r] = sum / (2.0 * l * l);
        }
        return g;
    }

    private static void CheckRun(ReadOnlySpan<double> x, double t, int spins)
    {
        Series.Check(x);
        Guard.Temperature(t);
        ArgumentOutOfRangeException.ThrowIfLessThan(spins, 1);
    }
}
