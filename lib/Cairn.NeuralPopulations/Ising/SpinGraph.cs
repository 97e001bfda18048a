namespace Cairn.NeuralPopulations;

/// <summary>Spins s in {−1, +1}ᴺ on a graph: fields on the nodes, couplings on the edges.</summary>
/// <remarks>E(s) = −Σᵢ hᵢ sᵢ − Σ₍ᵢₖ₎ Jᵢₖ sᵢ sₖ, in units where k_B = 1, and P(s) ∝ exp(−βE(s)). Nothing can be changed after construction
/// except through <see cref="H"/> and <see cref="Edges"/>, which are the graph's own arrays: read them, do not write them.</remarks>
public sealed class SpinGraph
{
    private readonly int[] start;      // [N + 1]: node i's neighbours lie at start[i] .. start[i + 1]
    private readonly int[] neighbour;  // [2E]
    private readonly double[] weight;  // [2E]

    /// <summary>A graph from fields and a list of edges; several edges between the same two nodes are added up.</summary>
    /// <param name="h">Fields, shape [N], N at least 1.</param>
    /// <param name="edges">Pairs of different nodes, each with a finite coupling (positive aligns).</param>
    /// <exception cref="ArgumentException">A field or coupling is NaN or infinite, or a node lies outside 0..N−1.</exception>
    public SpinGraph(ReadOnlySpan<double> h, IEnumerable<(int I, int J, double Coupling)> edges)
    {
        H = Guard.Fields(h);
        Edges = EdgeList.Merge(N, edges);
        (start, neighbour, weight) = EdgeList.Compress(N, Edges);
    }

    /// <summary>Number of spins.</summary>
    public int N => H.Length;

    /// <summary>Fields h, shape [N].</summary>
    public double[] H { get; }

    /// <summary>Every coupled pair once, I &lt; J, ordered by I and then by J.</summary>
    public (int I, int J, double Coupling)[] Edges { get; }

    /// <summary>Square lattice of L × L spins with coupling 1, periodic.</summary>
    /// <param name="l">Side, at least 2.</param>
    public static SpinGraph Square(int l) => Square(l, l);

    /// <summary>Square lattice of l rows and m columns on the torus; spin (row, column) is node row·m + column.</summary>
    /// <remarks>On a side of length 2 both neighbours are the same spin, so that bond counts twice (coupling 2J), as in Kaufman's formula.</remarks>
    /// <param name="l">Rows, at least 2.</param>
    /// <param name="m">Columns, at least 2.</param>
    /// <param name="coupling">J of every bond.</param>
    public static SpinGraph Square(int l, int m, double coupling = 1) => Lattice.Periodic(l, m, [(0, 1), (1, 0)], coupling);

    /// <summary>Triangular lattice of L × L spins on the torus: a square lattice with one diagonal, six neighbours each.</summary>
    /// <param name="l">Side, at least 2.</param>
    /// <param name="coupling">J of every bond; negative is the frustrated antiferromagnet.</param>
    public static SpinGraph Triangular(int l, double coupling = 1) => Lattice.Periodic(l, l, [(0, 1), (1, 0), (1, 1)], coupling);

    /// <summary>Chain of n spins, closed to a ring or open.</summary>
    /// <param name="n">Length, at least 2.</param>
    /// <param name="periodic">True joins the last spin to the first.</param>
    /// <param name="coupling">J of every bond.</param>
    public static SpinGraph Chain(int n, bool periodic = true, double coupling = 1)
    {
        Guard.Side(n, nameof(n));
        return new(new double[n], Enumerable.Range(0, periodic ? n : n - 1).Select(i => (i, (i + 1) % n, coupling)));
    }

    /// <summary>Every pair coupled alike (Curie-Weiss when J = 1/n).</summary>
    /// <param name="n">Number of spins, at least 2.</param>
    /// <param name="coupling">J of every pair.</param>
    public static SpinGraph Complete(int n, double coupling)
    {
        Guard.Side(n, nameof(n));
        return new(new double[n], Enumerable.Range(0, n).SelectMany(i => Enumerable.Range(i + 1, n - i - 1).Select(k => (i, k, coupling))));
    }

    /// <summary>Any pairwise network, such as a maximum-entropy model of neurons.</summary>
    /// <param name="h">Fields, shape [N].</param>
    /// <param name="j">Couplings, shape [N, N], symmetric with a zero diagonal; each pair counts once in the energy.</param>
    /// <exception cref="ArgumentException">The matrix is not [N, N], not finite, not symmetric or its diagonal is not zero; the text says where.</exception>
    public static SpinGraph FromMatrix(ReadOnlySpan<double> h, double[,] j)
    {
        Guard.CouplingMatrix(h.Length, j);
        return new(h, EdgeList.UpperTriangle(j));
    }

    /// <summary>The same graph with other fields.</summary>
    /// <param name="h">Fields, shape [N].</param>
    public SpinGraph WithFields(ReadOnlySpan<double> h)
    {
        if (h.Length != N)
            throw new ArgumentException($"The graph has {N} spins, so it needs {N} fields, not {h.Length}.", nameof(h));
        return new(h, Edges);
    }

    /// <summary>E(s) = −Σ hᵢ sᵢ − Σ Jᵢₖ sᵢ sₖ.</summary>
    /// <param name="s">State, shape [N], values −1 and +1.</param>
    /// <exception cref="ArgumentException">The length is not N, or a value is neither −1 nor +1.</exception>
    public double Energy(ReadOnlySpan<sbyte> s)
    {
        Guard.State(s, N);
        double energy = 0;
        for (int i = 0; i < H.Length; i++)
            energy -= H[i] * s[i];
        foreach (var (i, k, coupling) in Edges)
            energy -= coupling * s[i] * s[k];
        return energy;
    }

    /// <summary>hᵢ + Σₖ Jᵢₖ sₖ: flipping spin i changes the energy by 2 sᵢ times this.</summary>
    /// <param name="s">State, shape [N], values −1 and +1 (not checked: this is the inner loop of every sampler).</param>
    /// <param name="i">Node, 0..N−1.</param>
    public double LocalField(ReadOnlySpan<sbyte> s, int i)
    {
        double field = H[i];
        for (int at = start[i]; at < start[i + 1]; at++)
            field += weight[at] * s[neighbour[at]];
        return field;
    }

    /// <summary>The nodes coupled to node i, in ascending order.</summary>
    public ReadOnlySpan<int> Neighbours(int i) => neighbour.AsSpan(start[i]..start[i + 1]);

    /// <summary>The couplings to <see cref="Neighbours"/>, in the same order.</summary>
    public ReadOnlySpan<double> Couplings(int i) => weight.AsSpan(start[i]..start[i + 1]);
}
