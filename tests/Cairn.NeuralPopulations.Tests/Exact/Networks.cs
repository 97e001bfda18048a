namespace Cairn.NeuralPopulations.Tests.Exact;

/// <summary>Random pairwise networks, h ~ U(−1, 1), J ~ N(0, 0.3²), from the system's own seeded generator.</summary>
internal static class Networks
{
    internal static SpinGraph Random(int n, int seed)
    {
        var random = new Random(seed);
        double[] h = [.. Enumerable.Range(0, n).Select(_ => (2 * random.NextDouble()) - 1)];
        var j = new double[n, n];
        for (int i = 0; i < n; i++)
            for (int k = i + 1; k < n; k++)
                j[i, k] = j[k, i] = 0.3 * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return SpinGraph.FromMatrix(h, j);
    }
}
