namespace Cairn.NeuralPopulations.Tests;

/// <summary>The tests' own oracle: all 2^N states, one after the other, straight from the definition.</summary>
internal static class TinyEnumeration
{
    public static sbyte[] State(int index, int n) => [.. Enumerable.Range(0, n).Select(i => (sbyte)(2 * (index >> i & 1) - 1))];

    /// <summary>exp(−βE) / Z of every state, shape [2^N].</summary>
    public static double[] Probabilities(SpinGraph graph, double beta)
    {
        var w = Enumerable.Range(0, 1 << graph.N).Select(k => Math.Exp(-beta * graph.Energy(State(k, graph.N)))).ToArray();
        double z = w.Sum();
        return [.. w.Select(v => v / z)];
    }

    /// <summary>⟨f⟩ over all states.</summary>
    public static double Mean(SpinGraph graph, double beta, Func<sbyte[], double> f) =>
        Probabilities(graph, beta).Select((p, k) => p * f(State(k, graph.N))).Sum();

    /// <summary>Probability of every (energy, |magnetisation|) of a graph with integer energies.</summary>
    public static Dictionary<(int E, int M), double> Levels(SpinGraph graph, double beta) =>
        Probabilities(graph, beta).Select((p, k) => (p, s: State(k, graph.N)))
            .GroupBy(x => ((int)Math.Round(graph.Energy(x.s)), Math.Abs(x.s.Sum(v => v))), x => x.p)
            .ToDictionary(g => g.Key, g => g.Sum());
}
