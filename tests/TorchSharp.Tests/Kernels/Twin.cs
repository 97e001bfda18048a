namespace TorchSharp.Kernels.Tests;

/// <summary>The kernels' plain twins: the formula, row by row, in double.</summary>
internal static class Twin
{
    public static double[] Softmax(double[] x, int n) => ByRow(x, n, row =>
    {
        double max = row.Max(), sum = row.Sum(v => Math.Exp(v - max));
        return row.Select(v => Math.Exp(v - max) / sum);
    });

    public static double[] LogSoftmax(double[] x, int n) => ByRow(x, n, row =>
    {
        double max = row.Max(), sum = row.Sum(v => Math.Exp(v - max));
        return row.Select(v => v - max - Math.Log(sum));
    });

    public static double[] CrossEntropy(double[] x, long[] targets, int n, long ignore, double smoothing)
    {
        double[] logs = LogSoftmax(x, n);
        return [.. targets.Select((t, row) => t == ignore ? 0
            : -((1 - smoothing) * logs[(row * n) + t]) - (smoothing * logs.Skip(row * n).Take(n).Average()))];
    }

    public static double[] LayerNorm(double[] x, double[] w, double[] b, int n, double eps) => ByRow(x, n, row =>
    {
        double mean = row.Average(), variance = row.Average(v => (v - mean) * (v - mean));
        return row.Select((v, i) => ((v - mean) / Math.Sqrt(variance + eps) * (w.Length > 0 ? w[i] : 1)) + (b.Length > 0 ? b[i] : 0));
    });

    public static double[] RmsNorm(double[] x, double[] w, int n, double eps) => ByRow(x, n, row =>
    {
        double square = row.Average(v => v * v);
        return row.Select((v, i) => v / Math.Sqrt(square + eps) * (w.Length > 0 ? w[i] : 1));
    });

    private static double[] ByRow(double[] x, int n, Func<double[], IEnumerable<double>> f) => [.. x.Chunk(n).SelectMany(f)];
}
