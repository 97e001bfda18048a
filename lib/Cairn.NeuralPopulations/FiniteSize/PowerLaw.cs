namespace Cairn.NeuralPopulations;

/// <summary>A fitted power law y = Amplitude · L^Exponent.</summary>
/// <param name="Exponent">Slope of ln y against ln L.</param>
/// <param name="Error">One standard error of the slope, propagated from the errors of y.</param>
/// <param name="Amplitude">y at L = 1.</param>
public readonly record struct PowerLaw(double Exponent, double Error, double Amplitude);
