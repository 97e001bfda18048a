namespace Cairn.NeuralPopulations;

/// <summary>Couplings from states: every spin is predicted from the others, which needs no partition function.</summary>
public static class PseudoLikelihood
{
    /// <summary>The one coupling K (an inverse temperature) that explains states of a graph best.</summary>
    /// <remarks>Maximises Σ ln P(sᵢ | rest) = −Σ ln(1 + exp(−2K sᵢ fᵢ)), fᵢ = hᵢ + Σₖ Jᵢₖ sₖ. Concave in K, so Newton's steps inside a shrinking
    /// bracket find the one root. Besag, The Statistician 24 (1975) 179.</remarks>
    /// <param name="graph">The graph with K taken out: on <c>SpinGraph.Square(L)</c> the coupling per bond is K itself.</param>
    /// <param name="states">States, each of shape [N], values −1 and +1; at least one.</param>
    /// <exception cref="ArgumentException">There is no state, or the likelihood has no maximum (every spin agrees, or disagrees, with its neighbours).</exception>
    public static double Coupling(SpinGraph graph, IEnumerable<sbyte[]> states)
    {
        var (alignment, count) = Alignments(graph, states);
        if (alignment.All(a => a >= 0) || alignment.All(a => a <= 0))
            throw new ArgumentException("The likelihood has no maximum: in these states every spin agrees (or every spin disagrees) with its neighbours, so the estimate would be infinite. Give more states, or states from a higher temperature.", nameof(states));
        double low = -1, high = 1;
        while (Slope(low, alignment, count).First <= 0)
            low *= 2;
        while (Slope(high, alignment, count).First >= 0)
            high *= 2;
        return Root(low, high, alignment, count);
    }

    /// <summary>The distinct values of sᵢ fᵢ and how often each occurs.</summary>
    private static (double[] Alignment, double[] Count) Alignments(SpinGraph graph, IEnumerable<sbyte[]> states)
    {
        var histogram = new SortedDictionary<double, double>();
        foreach (var s in states)
        {
            Guard.State(s, graph.N);
            for (int i = 0; i < s.Length; i++)
            {
                double a = s[i] * graph.LocalField(s, i);
                histogram[a] = histogram.GetValueOrDefault(a) + 1;
            }
        }
        return ([.. histogram.Keys], [.. histogram.Values]);
    }

    private static double Root(double low, double high, double[] alignment, double[] count)
    {
        double k = 0.5 * (low + high);
        for (int step = 0; step < 200 && high - low > 1e-14 * Math.Max(1, Math.Abs(k)); step++)
        {
            var (first, second) = Slope(k, alignment, count);
            (low, high) = first > 0 ? (k, high) : (low, k);
            double newton = k - first / second;
            double next = newton > low && newton < high ? newton : 0.5 * (low + high);
            if (Math.Abs(next - k) <= 1e-15 * Math.Max(1, Math.Abs(k)))
                return next;
            k = next;
        }
        return k;
    }

    /// <summary>First and second derivative of the log-likelihood in K.</summary>
    private static (double First, double Second) Slope(double k, double[] alignment, double[] count)
    {
        double first = 0, second = 0;
        for (int a = 0; a < alignment.Length; a++)
        {
            double wrong = 1 / (1 + Math.Exp(2 * k * alignment[a])); // probability of the opposite spin
            first += count[a] * 2 * alignment[a] * wrong;
            second -= count[a] * 4 * alignment[a] * alignment[a] * wrong * (1 - wrong);
        }
        return (first, second);
    }
}
