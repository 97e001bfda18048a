using System.Numerics;
using System.Runtime.InteropServices;

namespace Cairn.NeuralPopulations;

/// <summary>Bonds between opposite spins on the square torus, eight bonds at a time.</summary>
internal static class UnhappyBonds
{
    /// <param name="s">State, shape [l·l], values −1 and +1.</param>
    /// <param name="l">Side, at least 2.</param>
    public static long Count(ReadOnlySpan<sbyte> s, int l)
    {
        long count = 0;
        for (int y = 0; y < l; y++)
        {
            var row = s.Slice(y * l, l);
            count += Differences(row[..^1], row[1..]) + (row[0] != row[^1] ? 1 : 0);
            count += Differences(row, s.Slice((y + 1 == l ? 0 : y + 1) * l, l));
        }
        return count;
    }

    /// <summary>−1 and +1 differ in 7 of their 8 bits.</summary>
    private static long Differences(ReadOnlySpan<sbyte> a, ReadOnlySpan<sbyte> b)
    {
        long count = 0;
        var left = MemoryMarshal.Cast<sbyte, ulong>(a);
        var right = MemoryMarshal.Cast<sbyte, ulong>(b);
        for (int k = 0; k < left.Length; k++)
            count += BitOperations.PopCount(left[k] ^ right[k]);
        count /= 7;
        for (int i = 8 * left.Length; i < a.Length; i++)
            count += a[i] != b[i] ? 1 : 0;
        return count;
    }
}
