using System.Numerics;

namespace Cairn.NeuralPopulations;

/// <summary>The hot loop of the enumeration: the energy of all 2^N states, one spin flip a state.</summary>
/// <remarks>
/// Neighbouring Gray codes differ in one bit, so a state costs one local field instead of a whole energy sum. The top bits
/// split the work into blocks of at most 2^12 states; each block starts from a fresh energy, so rounding never piles up
/// and the blocks run side by side.
/// </remarks>
internal static class GrayCode
{
    private const int BlockBits = 12;

    /// <summary>E of every state, shape [2^N]; bit i of the index is 1 where spin i is up.</summary>
    internal static double[] Energies(SpinGraph graph)
    {
        int low = Math.Min(graph.N, BlockBits), blocks = 1 << (graph.N - low);
        var energies = new double[1 << graph.N];
        if (blocks <= 16)
            for (int block = 0; block < blocks; block++)
                FillBlock(graph, energies, block << low, low);
        else
            Parallel.For(0, blocks, block => FillBlock(graph, energies, block << low, low));
        return energies;
    }

    private static void FillBlock(SpinGraph graph, double[] energies, int first, int low)
    {
        var s = new sbyte[graph.N];
        for (int i = 0; i < s.Length; i++)
            s[i] = (sbyte)((first >> i & 1) == 1 ? 1 : -1);
        double energy = graph.Energy(s);
        energies[first] = energy;
        for (int step = 1; step < 1 << low; step++)
        {
            int i = BitOperations.TrailingZeroCount(step);        // the bit in which Gray codes step − 1 and step differ
            energy += 2 * s[i] * graph.LocalField(s, i);
            s[i] = (sbyte)-s[i];
            energies[first | (step ^ (step >> 1))] = energy;
        }
    }
}
