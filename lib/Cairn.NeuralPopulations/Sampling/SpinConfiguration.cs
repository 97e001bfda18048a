namespace Cairn.NeuralPopulations;

/// <summary>A state with its energy and magnetisation, kept up to date flip by flip.</summary>
internal sealed class SpinConfiguration
{
    public SpinConfiguration(SpinGraph graph)
    {
        Graph = graph;
        S = new sbyte[graph.N];
        S.AsSpan().Fill(1);
        Recompute();
    }

    public SpinGraph Graph { get; }

    public sbyte[] S { get; } // [N]

    public double Energy { get; private set; }

    public long Magnetisation { get; private set; }

    public void Set(ReadOnlySpan<sbyte> s)
    {
        Guard.State(s, Graph.N);
        s.CopyTo(S);
        Recompute();
    }

    /// <summary>Energy change of flipping spin i.</summary>
    public double FlipCost(int i) => 2 * S[i] * Graph.LocalField(S, i);

    public void Flip(int i, double cost)
    {
        S[i] = (sbyte)-S[i];
        Magnetisation += 2 * S[i];
        Energy += cost;
    }

    private void Recompute()
    {
        Energy = Graph.Energy(S);
        Magnetisation = 0;
        foreach (sbyte s in S)
            Magnetisation += s;
    }
}
