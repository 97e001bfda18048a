using System.Globalization;

namespace Cairn.NeuralPopulations;

/// <summary>What both cluster samplers share: where they are allowed, and how likely two equal neighbours are joined.</summary>
internal static class ClusterBonds
{
    /// <summary>1 − exp(−2βJ), the probability of joining two equal spins.</summary>
    public static double Probability(double beta, double coupling) => 1 - Math.Exp(-2 * beta * coupling);

    /// <summary>Refuses a field and a negative coupling, and says what to use instead.</summary>
    public static void Check(SpinGraph graph, string sampler)
    {
        for (int i = 0; i < graph.N; i++)
            if (graph.H[i] != 0)
                throw Refusal(string.Create(CultureInfo.InvariantCulture, $"{sampler} flips whole clusters and needs zero fields, but h[{i}] is {graph.H[i]}."));
        foreach (var (i, j, coupling) in graph.Edges)
            if (coupling < 0)
                throw Refusal(string.Create(CultureInfo.InvariantCulture, $"{sampler} needs couplings of zero or more, but J[{i}, {j}] is {coupling} (it may frustrate the graph)."));
    }

    private static ArgumentException Refusal(string what) => new(what + " Use MetropolisSampler or HeatBathSampler, which take any graph.");
}
