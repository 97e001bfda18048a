using System.Runtime.Intrinsics;

namespace Cairn.NeuralPopulations;

/// <summary>The binary digits of exp(−4β) and exp(−8β), each spread over a whole vector, for <see cref="ReplicaMetropolis"/>.</summary>
/// <remarks>64 digits after the point: each probability is low by less than 2^−64 of absolute bias, plus the rounding of Math.Exp
/// (relative 2^−52). Nothing else is approximated.</remarks>
internal static class AcceptanceBits
{
    public const int Digits = 64;

    /// <summary>floor(2^64 e^(−x)), x above zero.</summary>
    public static ulong Threshold(double x)
    {
        double scaled = Math.ScaleB(Math.Exp(-x), 64);
        return scaled >= Math.ScaleB(1, 64) ? ulong.MaxValue : (ulong)scaled;
    }

    /// <summary>Digit k, from the most significant, as all zeros or all ones; shape [64, 2]: for one and for no unhappy bond.</summary>
    public static Vector512<ulong>[] Table(double beta)
    {
        var (one, none) = (Threshold(4 * beta), Threshold(8 * beta));
        var table = new Vector512<ulong>[2 * Digits];
        for (int k = 0; k < Digits; k++)
        {
            table[2 * k] = Vector512.Create(0 - (one >> (63 - k) & 1));
            table[2 * k + 1] = Vector512.Create(0 - (none >> (63 - k) & 1));
        }
        return table;
    }
}
