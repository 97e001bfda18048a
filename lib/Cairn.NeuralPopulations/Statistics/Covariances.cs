using System.Numerics;
using MathNet.Numerics.IntegralTransforms;

namespace Cairn.NeuralPopulations;

/// <summary>c(t) = Σ δxₛ δxₛ₊ₜ / (n − t) for all lags: by Fourier in n log n, and plainly in n² as its twin.</summary>
internal static class Covariances
{
    /// <summary>All lags at once: transform, take squared moduli, transform back. Zeros behind the series keep it from wrapping round.</summary>
    public static double[] ByFourier(ReadOnlySpan<double> x)
    {
        var padded = new Complex[(int)BitOperations.RoundUpToPowerOf2((uint)(2 * x.Length))];
        double mean = Series.Mean(x);
        for (int t = 0; t < x.Length; t++)
            padded[t] = x[t] - mean;
        Fourier.Forward(padded, FourierOptions.AsymmetricScaling);
        for (int k = 0; k < padded.Length; k++)
            padded[k] = padded[k].Real * padded[k].Real + padded[k].Imaginary * padded[k].Imaginary;
        Fourier.Inverse(padded, FourierOptions.AsymmetricScaling);
        var c = new double[x.Length];
        for (int t = 0; t < c.Length; t++)
            c[t] = padded[t].Real / (x.Length - t);
        return Constant(x) ? new double[x.Length] : c;
    }

    /// <summary>The definition, lag by lag.</summary>
    public static double[] Plainly(ReadOnlySpan<double> x)
    {
        var (c, mean) = (new double[x.Length], Series.Mean(x));
        for (int t = 0; t < c.Length; t++)
        {
            for (int s = 0; s + t < x.Length; s++)
                c[t] += (x[s] - mean) * (x[s + t] - mean);
            c[t] /= x.Length - t;
        }
        return c;
    }

    private static bool Constant(ReadOnlySpan<double> x) => !x.ContainsAnyExcept(x[0]);
}
