namespace Cairn.NeuralPopulations;

/// <summary>A quantity measured on one lattice size along an axis: temperature before a collapse, the scaled temperature after it.</summary>
/// <param name="L">Side of the lattice.</param>
/// <param name="X">Abscissae, ascending, shape [points].</param>
/// <param name="Y">Values, shape [points].</param>
public sealed record SizeCurve(int L, double[] X, double[] Y);
