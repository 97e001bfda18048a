using System.Runtime.CompilerServices;
using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>Wolff clusters on the square torus, J = 1: neighbours by arithmetic, a stack made once, integer thresholds.</summary>
/// <remarks>U. Wolff, Phys. Rev. Lett. 62 (1989) 361. The plain twin is <see cref="WolffSampler"/> on <c>SpinGraph.Square(L)</c>. A bond
/// joins when 64 random bits lie below floor(2^64 (1 − exp(−2β))): bias below 2^−64 plus the rounding of Math.Exp. Starts all up.</remarks>
public sealed class SquareWolff : ISpinSampler
{
    private readonly sbyte[] spins;  // [L * L]
    private readonly int[] stack;    // [L * L]
    private readonly ulong join;     // 2^64 (1 - exp(-2 beta))
    private readonly Rng rng;
    private int unhappy;             // bonds between opposite spins

    /// <summary>See <see cref="FastIsing.Wolff"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">l is not 2 to 16384, or beta negative or not finite.</exception>
    public SquareWolff(int l, double beta, Rng rng)
    {
        if (l is < 2 or > 16384)
            throw new ArgumentOutOfRangeException(nameof(l), $"The side must be 2 to 16384 (5 bytes a spin), not {l}.");
        Guard.Beta(beta);
        (L, this.rng, spins, stack) = (l, rng, new sbyte[l * l], new int[l * l]);
        join = 0 - AcceptanceBits.Threshold(2 * beta);
        SetAllUp();
    }

    /// <summary>Side of the lattice.</summary>
    public int L { get; }

    /// <inheritdoc/>
    public ReadOnlySpan<sbyte> State => spins;

    /// <inheritdoc/>
    public double Energy => 2.0 * unhappy - 2.0 * spins.Length;

    /// <inheritdoc/>
    public long Magnetisation { get; private set; }

    /// <summary>Spins in the last cluster, 1 to L²; 0 before the first sweep.</summary>
    public int ClusterSize { get; private set; }

    /// <inheritdoc/>
    public void SetState(ReadOnlySpan<sbyte> s)
    {
        Guard.State(s, spins.Length);
        s.CopyTo(spins);
        (unhappy, Magnetisation) = (0, 0);
        for (int i = 0; i < s.Length; i++)
        {
            Magnetisation += s[i];
            unhappy += (s[i] != s[Right(i)] ? 1 : 0) + (s[i] != s[Below(i)] ? 1 : 0);
        }
    }

    /// <summary>Grows and flips one cluster.</summary>
    public void Sweep()
    {
        int seed = rng.Next(spins.Length);
        sbyte before = spins[seed];
        int height = 0;
        ClusterSize = 0;
        Push(seed, ref height);
        while (height > 0)
        {
            int i = stack[--height];
            Try(Right(i), before, ref height);
            Try(Left(i), before, ref height);
            Try(Below(i), before, ref height);
            Try(Above(i), before, ref height);
        }
        Magnetisation -= 2L * before * ClusterSize;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Try(int i, sbyte before, ref int height)
    {
        if (spins[i] == before && rng.NextUInt64() < join)
            Push(i, ref height);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(int i, ref int height)
    {
        int s = spins[i];
        unhappy += s * (spins[Right(i)] + spins[Left(i)] + spins[Below(i)] + spins[Above(i)]);
        spins[i] = (sbyte)-s;
        ClusterSize++;
        stack[height++] = i;
    }

    private void SetAllUp()
    {
        spins.AsSpan().Fill(1);
        Magnetisation = spins.Length;
    }

    private int Right(int i) => (i + 1) % L == 0 ? i + 1 - L : i + 1;

    private int Left(int i) => i % L == 0 ? i - 1 + L : i - 1;

    private int Below(int i) => i + L < spins.Length ? i + L : i + L - spins.Length;

    private int Above(int i) => i >= L ? i - L : i - L + spins.Length;
}
