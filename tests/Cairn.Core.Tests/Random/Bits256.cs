using System.Numerics;

namespace Cairn.Core.Tests;

/// <summary>A 256 × 256 matrix over bits, by columns: what a linear generator does to its state.</summary>
internal sealed class Bits256
{
    private readonly ulong[][] columns = [.. Enumerable.Range(0, 256).Select(_ => new ulong[4])];

    public static Bits256 Step()
    {
        var matrix = new Bits256();
        for (int c = 0; c < 256; c++)
        {
            var unit = new ulong[4];
            unit[c / 64] = 1UL << (c % 64);
            var rng = Rng.FromState(unit[0], unit[1], unit[2], unit[3]);
            rng.NextUInt64();
            var (s0, s1, s2, s3) = rng.State;
            matrix.columns[c] = [s0, s1, s2, s3];
        }
        return matrix;
    }

    public Bits256 Squared()
    {
        var square = new Bits256();
        for (int c = 0; c < 256; c++) square.columns[c] = Times(columns[c]);
        return square;
    }

    public (ulong, ulong, ulong, ulong) Times((ulong A, ulong B, ulong C, ulong D) v)
    {
        var r = Times([v.A, v.B, v.C, v.D]);
        return (r[0], r[1], r[2], r[3]);
    }

    private ulong[] Times(ulong[] vector)
    {
        var sum = new ulong[4];
        for (int word = 0; word < 4; word++)
            for (ulong bits = vector[word]; bits != 0; bits &= bits - 1)
            {
                var column = columns[(64 * word) + BitOperations.TrailingZeroCount(bits)];
                for (int i = 0; i < 4; i++) sum[i] ^= column[i];
            }
        return sum;
    }
}
