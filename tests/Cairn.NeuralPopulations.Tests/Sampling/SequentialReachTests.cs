namespace Cairn.NeuralPopulations.Tests;

/// <summary>Why sequential Metropolis holds back in every 16th sweep: it must flip wherever that costs nothing, and then misses states.</summary>
public class SequentialReachTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Without_lazy_sweeps_some_states_are_never_reached(int side) =>
        Assert.True(Reached(SpinGraph.Square(side), lazy: false) < 1 << (side * side));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void A_lazy_sweep_reaches_every_state(int side) =>
        Assert.Equal(1 << (side * side), Reached(SpinGraph.Square(side), lazy: true));

    /// <summary>States that whole sweeps from all-up can end in; a walk over (next spin, state).</summary>
    private static int Reached(SpinGraph graph, bool lazy)
    {
        var (seen, todo) = (new bool[graph.N, 1 << graph.N], new Stack<(int Spin, int State)>([(0, (1 << graph.N) - 1)]));
        while (todo.TryPop(out var at))
        {
            if (seen[at.Spin, at.State])
                continue;
            seen[at.Spin, at.State] = true;
            int next = (at.Spin + 1) % graph.N;
            todo.Push((next, at.State ^ 1 << at.Spin));
            if (lazy || MetropolisSampler.Acceptance(0.4, Cost(graph, at.Spin, at.State)) < 1)
                todo.Push((next, at.State));
        }
        return Enumerable.Range(0, 1 << graph.N).Count(state => seen[0, state]);
    }

    private static double Cost(SpinGraph graph, int i, int state)
    {
        double field = 0;
        foreach (int k in graph.Neighbours(i)) // all couplings alike: 1, or 2 on side 2
            field += 2 * (state >> k & 1) - 1;
        return 2 * (2 * (state >> i & 1) - 1) * field;
    }
}
