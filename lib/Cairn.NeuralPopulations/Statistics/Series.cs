using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>Small sums over a series that the estimators of <see cref="MonteCarlo"/> share.</summary>
internal static class Series
{
    public static void Check(ReadOnlySpan<double> x)
    {
        if (x.Length < 2)
            throw new ArgumentException($"A series needs at least 2 values, not {x.Length}.", nameof(x));
        for (int t = 0; t < x.Length; t++)
            if (!double.IsFinite(x[t]))
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Value x[{t}] of the series is {x[t]}; it must be finite."), nameof(x));
    }

    public static double Mean(ReadOnlySpan<double> x)
    {
        double sum = 0;
        foreach (double v in x)
            sum += v;
        return sum / x.Length;
    }

    /// <summary>⟨(x − ⟨x⟩)²⟩ with division by n.</summary>
    public static double Variance(ReadOnlySpan<double> x)
    {
        var (mean, sum) = (Mean(x), 0.0);
        foreach (double v in x)
            sum += (v - mean) * (v - mean);
        return sum / x.Length;
    }

    /// <summary>√(variance / (n − 1)): right only if the values are independent.</summary>
    public static double NaiveError(ReadOnlySpan<double> x) => Math.Sqrt(Variance(x) / (x.Length - 1));

    /// <summary>Means of neighbouring pairs; an odd last value is dropped.</summary>
    public static double[] PairMeans(double[] x)
    {
        var means = new double[x.Length / 2];
        for (int b = 0; b < means.Length; b++)
            means[b] = 0.5 * (x[2 * b] + x[2 * b + 1]);
        return means;
    }

    /// <summary>exp(−(βnew − β)E), divided by their sum.</summary>
    public static double[] Weights(ReadOnlySpan<double> energy, double beta, double betaNew)
    {
        Check(energy);
        Guard.Beta(beta);
        Guard.Beta(betaNew, nameof(betaNew));
        var w = new double[energy.Length];
        for (int t = 0; t < w.Length; t++)
            w[t] = -(betaNew - beta) * energy[t];
        double top = w.Max();
        double logSum = top + Math.Log(w.Sum(v => Math.Exp(v - top)));
        return Array.ConvertAll(w, v => Math.Exp(v - logSum));
    }
}
