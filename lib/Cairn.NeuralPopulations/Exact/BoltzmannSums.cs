using System.Numerics.Tensors;

namespace Cairn.NeuralPopulations;

/// <summary>Sums of e^(−βE) over a long list of energies, vectorised, in blocks that run side by side and are added in a fixed order.</summary>
internal static class BoltzmannSums
{
    private const int BlockSize = 1 << 13;

    /// <summary>ln Z, ⟨E⟩ and Var(E) of states with the given energies; +∞ stands for a state that never occurs.</summary>
    /// <param name="energies">Energies, shape [states].</param>
    /// <param name="beta">1/T.</param>
    internal static Thermodynamics Over(double[] energies, double beta)
    {
        double lowest = TensorPrimitives.Min<double>(energies);
        int blocks = (energies.Length + BlockSize - 1) / BlockSize;
        var sums = new (double Z, double E, double E2)[blocks];
        if (blocks == 1)
            sums[0] = Block(energies, lowest, beta);
        else
            Parallel.For(0, blocks, b => sums[b] = Block(energies.AsSpan(b * BlockSize, Math.Min(BlockSize, energies.Length - (b * BlockSize))), lowest, beta));
        return Combine(sums, lowest, beta);
    }

    private static (double Z, double E, double E2) Block(ReadOnlySpan<double> energies, double lowest, double beta)
    {
        Span<double> above = new double[energies.Length], weight = new double[energies.Length];
        TensorPrimitives.Subtract(energies, lowest, above);       // E − E₀: nothing overflows, nothing large cancels
        TensorPrimitives.Multiply(above, -beta, weight);
        TensorPrimitives.Exp(weight, weight);
        double z = TensorPrimitives.Sum<double>(weight);
        TensorPrimitives.Multiply(weight, above, weight);
        return (z, TensorPrimitives.Sum<double>(weight), TensorPrimitives.Dot(weight, above));
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
