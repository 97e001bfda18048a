using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Cairn.NeuralPopulations;

/// <summary>Sums of e^(−βE) over a long list of energies: eight states at a time, in blocks that run side by side and are added in a fixed order.</summary>
internal static class BoltzmannSums
{
    private const int BlockSize = 1 << 13;
    private const int WorthThreads = 1 << 18; // below this a sum takes less time than waking the workers

    /// <summary>ln Z, ⟨E⟩ and Var(E) of states with the given energies, at least one, all finite.</summary>
    /// <param name="energies">Energies, shape [states].</param>
    /// <param name="beta">1/T.</param>
    internal static Thermodynamics Over(double[] energies, double beta)
    {
        double lowest = energies.Min();                           // E − E₀: nothing overflows, nothing large cancels
        int blocks = (energies.Length + BlockSize - 1) / BlockSize;
        var sums = new (double Z, double E, double E2)[blocks];
        void Sum(int b) => sums[b] = Block(energies.AsSpan(b * BlockSize, Math.Min(BlockSize, energies.Length - (b * BlockSize))), lowest, beta);
        if (energies.Length < WorthThreads)
            for (int b = 0; b < blocks; b++)
                Sum(b);
        else
            Parallel.For(0, blocks, Sum);
        return Combine(sums, lowest, beta);
    }

    /// <summary>The plain twin of <see cref="Block"/>.</summary>
    internal static (double Z, double E, double E2) PlainBlock(ReadOnlySpan<double> energies, double lowest, double beta)
    {
        double z = 0, e = 0, e2 = 0;
        foreach (double energy in energies)
        {
            double above = energy - lowest, weight = Math.Exp(-beta * above);
            (z, e, e2) = (z + weight, e + (weight * above), e2 + (weight * above * above));
        }
        return (z, e, e2);
    }

    // Optimised from the first call: a sum over 65,536 states would be over before the run time had noticed that it is hot.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static (double Z, double E, double E2) Block(ReadOnlySpan<double> energies, double lowest, double beta)
    {
        Vector512<double> z = default, e = default, e2 = default;
        int i = 0;
        for (; i + Vector512<double>.Count <= energies.Length; i += Vector512<double>.Count)
        {
            var above = Vector512.Create(energies.Slice(i, Vector512<double>.Count)) - Vector512.Create(lowest);
            var weight = Vector512.Exp(above * -beta);
            z += weight;
            e += weight * above;
            e2 += weight * above * above;
        }
        var (z1, e1, e3) = PlainBlock(energies[i..], lowest, beta);
        return (Vector512.Sum(z) + z1, Vector512.Sum(e) + e1, Vector512.Sum(e2) + e3);
    }

    private static Thermodynamics Combine((double Z, double E, double E2)[] sums, double lowest, double beta)
    {
        double z = 0, e = 0, e2 = 0;
        foreach (var block in sums)
            (z, e, e2) = (z + block.Z, e + block.E, e2 + block.E2);
        double mean = e / z;
        return new Thermodynamics(beta, Math.Log(z) - (beta * lowest), lowest + mean, (e2 / z) - (mean * mean));
    }
}
