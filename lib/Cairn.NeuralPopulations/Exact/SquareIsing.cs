using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>Exact results for the square-lattice Ising model with equal couplings J and no field. K = J/(kT); energies in J per spin.</summary>
/// <remarks>Finite torus: Kaufman, Phys. Rev. 76 (1949) 1232. Infinite lattice: Onsager, Phys. Rev. 65 (1944) 117; Yang, Phys. Rev. 85 (1952) 808.</remarks>
public static class SquareIsing
{
    /// <summary>Critical coupling Kc = ln(1 + √2)/2 = 0.440687, where sinh 2Kc = 1.</summary>
    public static double Kc { get; } = 0.5 * Math.Log(1 + Math.Sqrt(2));

    /// <summary>Critical temperature Tc = 2 / ln(1 + √2) = 2.269185 in units of J/k.</summary>
    public static double Tc { get; } = 1 / Kc;

    /// <summary>ln Z of the L × M torus, all L·M spins together.</summary>
    /// <param name="L">Columns, at least 2 (with 2, the two neighbours along a row are one spin, joined by a double bond).</param>
    /// <param name="M">Rows, at least 2.</param>
    /// <param name="K">J/(kT), from 0.001 to 100.</param>
    public static double LogZ(int L, int M, double K) => At(L, M, K).LogZ;

    /// <summary>Mean energy per spin of the L × M torus, −(1/LM) d ln Z / dK, between −2 and 0.</summary>
    /// <inheritdoc cref="LogZ"/>
    public static double Energy(int L, int M, double K) => At(L, M, K).MeanEnergy / ((double)L * M);

    /// <summary>Specific heat per spin of the L × M torus, (K²/LM) d² ln Z / dK², in units of k.</summary>
    /// <inheritdoc cref="LogZ"/>
    public static double SpecificHeat(int L, int M, double K) => At(L, M, K).HeatCapacity / ((double)L * M);

    /// <summary>ln Z, mean energy and energy variance of the whole L × M torus at once.</summary>
    /// <inheritdoc cref="LogZ"/>
    public static Thermodynamics At(int L, int M, double K)
    {
        CheckSide(L, nameof(L));
        CheckSide(M, nameof(M));
        CheckCoupling(K);
        var (logZ, first, second) = Kaufman.LogZ(L, M, K);
        return new Thermodynamics(K, logZ, -first, second);
    }

    /// <summary>Onsager's energy per spin of the infinite lattice; −√2 at Tc.</summary>
    /// <remarks>u = −coth 2K · [1 + (2/π) κ′ K₁], κ′ = 2 tanh² 2K − 1, K₁ the complete elliptic integral of complementary modulus |κ′|.</remarks>
    /// <param name="K">J/(kT), from 0.001 to 100.</param>
    public static double Onsager(double K)
    {
        CheckCoupling(K);
        double tanh = Math.Tanh(2 * K);
        double complement = (2 * tanh * tanh) - 1;            // κ′, zero at Kc
        double k1 = Math.PI / (2 * ArithmeticGeometricMean(1, Math.Abs(complement)));
        double term = Math.Abs(complement) < 1e-300 ? 0 : complement * k1;
        return -(1 + (2 / Math.PI * term)) / tanh;
    }

    /// <summary>Yang's spontaneous magnetisation per spin of the infinite lattice, (1 − sinh⁻⁴ 2K)^(1/8) below Tc and 0 above.</summary>
    /// <inheritdoc cref="Onsager" path="/param"/>
    public static double Magnetisation(double K)
    {
        CheckCoupling(K);
        double s = Math.Sinh(2 * K);
        return s <= 1 ? 0 : Math.Pow(1 - Math.Pow(s, -4), 0.125);
    }

    private static double ArithmeticGeometricMean(double a, double b)
    {
        while (b > 0 && Math.Abs(a - b) > 1e-15 * a)
            (a, b) = ((a + b) / 2, Math.Sqrt(a * b));
        return b > 0 ? (a + b) / 2 : 1;                       // b = 0: the product with κ′ = 0 is 0 whatever stands here
    }

    private static void CheckSide(int side, string name)
    {
        if (side < 2)
            throw new ArgumentOutOfRangeException(name, string.Create(CultureInfo.InvariantCulture,
                $"A side of the torus must be at least 2 spins, not {side}: on a shorter one a spin would be its own neighbour."));
    }

    private static void CheckCoupling(double K)
    {
        if (!(K >= 0.001 && K <= 100))
            throw new ArgumentOutOfRangeException(nameof(K), string.Create(CultureInfo.InvariantCulture,
                $"Coupling K = J/(kT) must lie from 0.001 to 100, not {K}. Is it a temperature? Then pass 1/T."));
    }
}
