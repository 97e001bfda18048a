namespace Cairn.NeuralPopulations;

/// <summary>What a partition function says at one temperature. Energies in units of J, k = 1, entropies in nats, totals (not per spin).</summary>
/// <param name="Beta">Inverse temperature 1/T.</param>
/// <param name="LogZ">ln Z(β), Z = Σ exp(−βE) over all states.</param>
/// <param name="MeanEnergy">⟨E⟩ = −d ln Z / dβ.</param>
/// <param name="EnergyVariance">⟨E²⟩ − ⟨E⟩² = d² ln Z / dβ².</param>
public readonly record struct Thermodynamics(double Beta, double LogZ, double MeanEnergy, double EnergyVariance)
{
    /// <summary>T = 1/β.</summary>
    public double Temperature => 1 / Beta;

    /// <summary>C = d⟨E⟩/dT = Var(E)/T², the fluctuation-dissipation theorem.</summary>
    public double HeatCapacity => Beta * Beta * EnergyVariance;

    /// <summary>S = ln Z + β⟨E⟩ in nats; divide by ln 2 for bits.</summary>
    public double Entropy => LogZ + (Beta * MeanEnergy);

    /// <summary>F = −ln Z / β.</summary>
    public double FreeEnergy => -LogZ / Beta;
}
