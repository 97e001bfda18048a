using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>A number and its standard error.</summary>
/// <param name="Value">The estimate.</param>
/// <param name="Error">One standard error.</param>
public readonly record struct Estimate(double Value, double Error)
{
    /// <summary>Value ± Error.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:G6} ± {Error:G2}");
}
