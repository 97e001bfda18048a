using System.Runtime.Intrinsics;

namespace Cairn.NeuralPopulations;

/// <summary>Counts set bits in each of 512 lanes: a binary counter whose digits are vectors, with carries saved up.</summary>
/// <remarks>Level k holds a digit of weight 2^k and at most one vector waiting to be added to it, so adding n vectors takes about n full
/// adders (Harley, Seal).</remarks>
internal sealed class BitCounter
{
    private const int Levels = 27; // counts to 2^27, above 2 · 4096²
    private readonly Vector512<ulong>[] digit = new Vector512<ulong>[Levels];
    private readonly Vector512<ulong>[] waiting = new Vector512<ulong>[Levels];
    private uint added;

    public void Add(Vector512<ulong> bits)
    {
        uint turn = added++;
        int level = 0;
        for (; (turn >> level & 1) != 0; level++) // a vector waits here: full adder, carry on to the next level
        {
            var (a, b) = (digit[level], waiting[level]);
            var odd = a ^ b;
            digit[level] = odd ^ bits;
            bits = (a & b) | (odd & bits);
        }
        waiting[level] = bits;
    }

    /// <summary>The counts, shape [512].</summary>
    public int[] Counts()
    {
        var counts = new int[512];
        for (int level = 0; level < Levels; level++)
        {
            Accumulate(counts, digit[level], 1 << level);
            if ((added >> level & 1) != 0)
                Accumulate(counts, waiting[level], 1 << level);
        }
        return counts;
    }

    private static void Accumulate(int[] counts, Vector512<ulong> bits, int weight)
    {
        for (int word = 0; word < 8; word++)
            for (ulong rest = bits[word]; rest != 0; rest &= rest - 1)
                counts[64 * word + System.Numerics.BitOperations.TrailingZeroCount(rest)] += weight;
    }
}
