using System.Globalization;
using MathNet.Numerics;

namespace Cairn.NeuralPopulations;

/// <summary>Distributions of the number of spiking neurons, P(K) for K = 0..N, and their checks.</summary>
internal static class CountDistributions
{
    internal static double[] Binomial(int n, double p)
    {
        Neurons(n);
        Probability(p);
        return Normalised(n, k => SpecialFunctions.BinomialLn(n, k) + (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p)));
    }

    internal static double[] BetaBinomial(int n, double p, double rho)
    {
        Correlation(rho);
        if (rho == 0)
            return Binomial(n, p);
        Neurons(n);
        Probability(p);
        double a = p * ((1 / rho) - 1), b = (1 - p) * ((1 / rho) - 1);
        double logBeta = SpecialFunctions.BetaLn(a, b);
        return Normalised(n, k => SpecialFunctions.BinomialLn(n, k) + SpecialFunctions.BetaLn(k + a, n - k + b) - logBeta);
    }

    internal static double[] Frequencies(ReadOnlySpan<int> counts, int n)
    {
        Neurons(n);
        if (counts.Length == 0)
            throw new ArgumentException("At least one time bin is needed to estimate P(K); the list of counts is empty.", nameof(counts));
        var p = new double[n + 1];
        for (int bin = 0; bin < counts.Length; bin++)
            p[(uint)counts[bin] <= (uint)n ? counts[bin] : throw new ArgumentException(
                $"Bin {bin} holds {counts[bin]} spiking neurons; a count lies from 0 to the {n} neurons.", nameof(counts))] += 1.0 / counts.Length;
        return p;
    }

    internal static void Check(double[] pK)
    {
        ArgumentNullException.ThrowIfNull(pK);
        if (pK.Length < 2)
            throw new ArgumentException($"P(K) needs an entry for K = 0 and one for every neuron, so at least 2 entries, not {pK.Length}.", nameof(pK));
        for (int k = 0; k < pK.Length; k++)
            if (!(pK[k] >= 0) || double.IsInfinity(pK[k]))
                throw new ArgumentException(Text($"P(K = {k}) is {pK[k]}; a probability is 0 or above. Subtracting estimates can go below 0: clip and divide by the sum."), nameof(pK));
        double sum = pK.Sum();
        if (Math.Abs(sum - 1) > 1e-9)
            throw new ArgumentException(Text($"P(K) sums to {sum:R}, but must sum to 1 within 1e-9. Divide every entry by that sum."), nameof(pK));
    }

    internal static void Neurons(int n)
    {
        if (n < 1)
            throw new ArgumentOutOfRangeException(nameof(n), $"A population has at least 1 neuron, not {n}.");
    }

    internal static void Probability(double p)
    {
        if (!(p > 0 && p < 1))
            throw new ArgumentOutOfRangeException(nameof(p), Text($"The spike probability must lie strictly between 0 and 1 a bin, not {p}. A rate in Hz is multiplied by the bin width first."));
    }

    internal static void Correlation(double rho)
    {
        if (!(rho >= 0 && rho < 1))
            throw new ArgumentOutOfRangeException(nameof(rho), Text($"The pair correlation must lie from 0 to below 1, not {rho}. A shared input cannot make every pair anticorrelated."));
    }

    internal static int ArgMax(int n, Func<int, double> f) => Enumerable.Range(0, n + 1).MaxBy(f);

    private static double[] Normalised(int n, Func<int, double> logP)
    {
        double[] p = [.. Enumerable.Range(0, n + 1).Select(k => Math.Exp(logP(k)))];
        double sum = p.Sum();                                     // 1 up to the rounding of the gamma function
        return Array.ConvertAll(p, x => x / sum);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
