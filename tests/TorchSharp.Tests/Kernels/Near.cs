using System.Numerics;

namespace TorchSharp.Kernels.Tests;

/// <summary>Arrays held to arrays, and gradients by central differences.</summary>
internal static class Near
{
    /// <summary>Every number within tolerance·(1 + |expected|).</summary>
    public static void Same(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance, string what = "")
    {
        Assert.Equal(expected.Count, actual.Count);
        for (int i = 0; i < expected.Count; i++)
            Assert.True(Math.Abs(expected[i] - actual[i]) <= tolerance * (1 + Math.Abs(expected[i])), $"{what}[{i}] = {actual[i]:R}, not {expected[i]:R}");
    }

    /// <summary>dL/dx at x, error some 1e-9 for smooth L of size 1.</summary>
    public static double[] Gradient(Func<double[], double> loss, double[] x)
    {
        const double Step = 1e-5;
        var gradient = new double[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            double kept = x[i];
            x[i] = kept + Step;
            double up = loss(x);
            x[i] = kept - Step;
            gradient[i] = (up - loss(x)) / (2 * Step);
            x[i] = kept;
        }
        return gradient;
    }

    public static double Dot(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        double sum = 0;
        for (int i = 0; i < a.Count; i++)
            sum += a[i] * b[i];
        return sum;
    }

    public static double[] Normal(int length, int seed, double scale = 1)
    {
        using var numbers = Guarded<double>.Normal(length, seed, scale);
        return numbers.ToDoubles();
    }

    public static T[] Of<T>(double[] values)
        where T : INumberBase<T>
        => [.. values.Select(T.CreateChecked)];

    public static double[] Back<T>(T[] values)
        where T : INumberBase<T>
        => [.. values.Select(double.CreateChecked)];

    /// <summary>What a kernel in T may lose against the twin in double.</summary>
    public static double Tolerance<T>() => typeof(T) == typeof(float) ? 4e-6 : 1e-12; // some thirty roundings
}
