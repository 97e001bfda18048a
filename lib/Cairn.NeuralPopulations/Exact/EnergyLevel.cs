namespace Cairn.NeuralPopulations;

/// <summary>One entry of the density of states.</summary>
/// <param name="Energy">E, total, in units of J.</param>
/// <param name="Magnetisation">M = Σ s, from −N to N.</param>
/// <param name="Count">g(E, M), the number of states.</param>
public readonly record struct EnergyLevel(double Energy, int Magnetisation, long Count);
