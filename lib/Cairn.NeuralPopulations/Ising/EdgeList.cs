using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>From a list of couplings to the arrays that <see cref="SpinGraph"/> walks through.</summary>
internal static class EdgeList
{
    /// <summary>The non-zero couplings above the diagonal.</summary>
    public static IEnumerable<(int I, int J, double Coupling)> UpperTriangle(double[,] j)
    {
        for (int i = 0; i < j.GetLength(0); i++)
            for (int k = i + 1; k < j.GetLength(1); k++)
                if (j[i, k] != 0)
                    yield return (i, k, j[i, k]);
    }

    /// <summary>Each pair once with I &lt; J, sorted, parallel edges added up.</summary>
    public static (int I, int J, double Coupling)[] Merge(int n, IEnumerable<(int I, int J, double Coupling)> edges)
    {
        var sum = new Dictionary<(int I, int J), double>();
        foreach (var (i, j, coupling) in edges)
        {
            CheckEdge(n, i, j, coupling, nameof(edges));
            var pair = i < j ? (i, j) : (j, i);
            sum[pair] = sum.GetValueOrDefault(pair) + coupling;
        }
        return [.. sum.Select(e => (e.Key.I, e.Key.J, e.Value)).OrderBy(e => e.I).ThenBy(e => e.J)];
    }

    /// <summary>Neighbour lists: node i's stand at start[i] .. start[i + 1], in ascending order.</summary>
    public static (int[] Start, int[] Neighbour, double[] Weight) Compress(int n, (int I, int J, double Coupling)[] edges)
    {
        var start = new int[n + 1];
        foreach (var (i, j, _) in edges)
            (start[i + 1], start[j + 1]) = (start[i + 1] + 1, start[j + 1] + 1);
        for (int i = 0; i < n; i++)
            start[i + 1] += start[i];
        var (neighbour, weight, next) = (new int[2 * edges.Length], new double[2 * edges.Length], start[..n]);
        foreach (var (i, j, coupling) in edges) // ascending in I: every J gets its smaller neighbours first
            (neighbour[next[j]], weight[next[j]++]) = (i, coupling);
        foreach (var (i, j, coupling) in edges)
            (neighbour[next[i]], weight[next[i]++]) = (j, coupling);
        return (start, neighbour, weight);
    }

    private static void CheckEdge(int n, int i, int j, double coupling, string name)
    {
        if ((uint)i >= (uint)n || (uint)j >= (uint)n || i == j)
            throw new ArgumentException($"Edge ({i}, {j}) must join two different spins out of 0..{n - 1}.", name);
        if (!double.IsFinite(coupling))
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Coupling J[{i}, {j}] is {coupling}; it must be finite."), name);
    }
}
