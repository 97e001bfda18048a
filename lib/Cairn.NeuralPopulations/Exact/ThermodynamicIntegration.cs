using MathNet.Numerics.Integration;

namespace Cairn.NeuralPopulations;

/// <summary>ln Z without counting states: start where every state is equally likely and integrate the mean energy.</summary>
/// <remarks>d ln Z/dβ = −⟨E⟩ and ln Z(0) = N ln 2, so ln Z(β) = N ln 2 − ∫₀^β ⟨E⟩ dβ′.</remarks>
public static class ThermodynamicIntegration
{
    /// <summary>ln Z(β) by Gauss-Legendre quadrature of ⟨E⟩ over [0, β].</summary>
    /// <param name="n">Number of spins, at least 1.</param>
    /// <param name="meanEnergy">⟨E⟩ of the whole system at an inverse temperature, exact or sampled.</param>
    /// <param name="beta">1/T, 0 or above.</param>
    /// <param name="points">Nodes, 2 to 1024.</param>
    public static double LogZ(int n, Func<double, double> meanEnergy, double beta = 1, int points = 32)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentNullException.ThrowIfNull(meanEnergy);
        Guard.Beta(beta);
        ArgumentOutOfRangeException.ThrowIfLessThan(points, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, 1024);
        return (n * Math.Log(2)) - GaussLegendreRule.Integrate(meanEnergy, 0, beta, points);
    }
}
