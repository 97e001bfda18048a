using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace Cairn.NeuralPopulations;

/// <summary>The dichotomised Gaussian with equal neurons: neuron i spikes where √λ z + √(1−λ) ξᵢ exceeds a threshold; z is shared.</summary>
/// <remarks>Macke, Berens, Ecker, Tolias, Bethge, Neural Comput. 21 (2009) 397: the threshold fixes p, the latent correlation λ fixes ρ.</remarks>
internal static class CommonInput
{
    /// <summary>P(K) for K = 0..n: the binomial of the spike probability given z, averaged over z.</summary>
    internal static double[] Counts(int n, double p, double rho)
    {
        CountDistributions.Correlation(rho);
        if (rho == 0)
            return CountDistributions.Binomial(n, p);
        CountDistributions.Neurons(n);
        CountDistributions.Probability(p);
        double threshold = Normal.InvCDF(0, 1, p), latent = Latent(threshold, rho * p * (1 - p));
        double[] counts = [.. Enumerable.Range(0, n + 1).Select(k => Average(z => Given(z, n, k, threshold, latent)))];
        double sum = counts.Sum();
        return Array.ConvertAll(counts, c => c / sum);
    }

    /// <summary>The λ in (0, 1) at which two neurons have the wanted covariance.</summary>
    /// <remarks>Plackett: dΦ₂/dλ is the bivariate density, so the covariance is an integral over λ = sin θ.</remarks>
    private static double Latent(double threshold, double covariance)
    {
        double Density(double angle) => Math.Exp(-threshold * threshold / (1 + Math.Sin(angle))) / (2 * Math.PI);
        double Missing(double angle) => GaussLegendreRule.Integrate(Density, 0, angle, 64) - covariance;
        return Math.Sin(Brent.FindRoot(Missing, 0, Math.PI / 2, 1e-15));
    }

    private static double Given(double z, int n, int k, double threshold, double latent)
    {
        double x = (threshold + (Math.Sqrt(latent) * z)) / Math.Sqrt(1 - latent);
        double logSpike = LogCdf(x), logSilent = LogCdf(-x);
        return Math.Exp(SpecialFunctions.BinomialLn(n, k) + (k * logSpike) + ((n - k) * logSilent));
    }

    private static double LogCdf(double x) => Math.Log(Math.Max(0.5 * SpecialFunctions.Erfc(-x / Math.Sqrt(2)), 1e-300));

    /// <summary>Average over a standard normal z: 16 panels of 20 nodes over ±9, where the density is below 1e-17.</summary>
    private static double Average(Func<double, double> f)
    {
        double sum = 0;
        for (int panel = 0; panel < 16; panel++)
            sum += GaussLegendreRule.Integrate(z => f(z) * Normal.PDF(0, 1, z), -9 + (panel * 1.125), -9 + ((panel + 1) * 1.125), 20);
        return sum;
    }
}
