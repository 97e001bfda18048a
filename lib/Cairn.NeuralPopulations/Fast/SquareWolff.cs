using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>Wolff clusters on the square torus, J = 1: no allocation, no unpredictable branch, integer thresholds.</summary>
/// <remarks>U. Wolff, Phys. Rev. Lett. 62 (1989) 361. The plain twin is <see cref="WolffSampler"/> on <c>SpinGraph.Square(L)</c>. A bond
/// joins when 64 random bits lie below 2^64 (1 − exp(−2β)): bias below 2^−63 plus the rounding of Math.Exp. Starts all up.</remarks>
public sealed class SquareWolff : ISpinSampler
{
    private readonly sbyte[] spins;     // [L * L]
    private readonly int[] stack;       // [L * L + 1], entries row << 16 | column
    private readonly ulong[] bits;      // [512], random words in store
    private readonly ulong join;        // 2^64 (1 - exp(-2 beta))
    private readonly Rng rng;           // picks the seeds
    private VectorRng random;           // decides the bonds
    private int used;                   // words of the store already used
    private double energy = double.NaN; // NaN: not counted since the last flip

    /// <summary>See <see cref="FastIsing.Wolff"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">l is not 2 to 16384, or beta negative or not finite.</exception>
    public SquareWolff(int l, double beta, Rng rng)
    {
        if (l is < 2 or > 16384)
            throw new ArgumentOutOfRangeException(nameof(l), $"The side must be 2 to 16384 (5 bytes a spin), not {l}.");
        Guard.Beta(beta);
        (L, this.rng, random, spins, stack, bits) = (l, rng, new VectorRng(rng), new sbyte[l * l], new int[l * l + 1], new ulong[512]);
        (join, used) = (0 - AcceptanceBits.Threshold(2 * beta), bits.Length);
        spins.AsSpan().Fill(1);
        Magnetisation = spins.Length;
    }

    /// <summary>Side of the lattice.</summary>
    public int L { get; }

    /// <inheritdoc/>
    public ReadOnlySpan<sbyte> State => spins;

    /// <summary>Energy of the present state, counted when it is asked for.</summary>
    public double Energy => double.IsNaN(energy) ? energy = 2.0 * UnhappyBonds.Count(spins, L) - 2.0 * spins.Length : energy;

    /// <inheritdoc/>
    public long Magnetisation { get; private set; }

    /// <summary>Spins in the last cluster, 1 to L²; 0 before the first sweep.</summary>
    public int ClusterSize { get; private set; }

    /// <inheritdoc/>
    public void SetState(ReadOnlySpan<sbyte> s)
    {
        Guard.State(s, spins.Length);
        s.CopyTo(spins);
        (Magnetisation, energy) = (0, double.NaN);
        foreach (sbyte spin in s)
            Magnetisation += spin;
    }

    /// <summary>Grows and flips one cluster.</summary>
    public void Sweep()
    {
        int seed = rng.Next(spins.Length);
        int before = spins[seed];
        ClusterSize = Grow(seed / L, seed % L, before);
        Magnetisation -= 2L * before * ClusterSize;
        energy = double.NaN;
    }

    // The hot loop: whether a neighbour joins is a number, 0 or 1, that moves the top of the stack; a branch would be mispredicted half the time.
    private int Grow(int y, int x, int before)
    {
        ref sbyte spin = ref MemoryMarshal.GetArrayDataReference(spins);
        ref int top = ref MemoryMarshal.GetArrayDataReference(stack);
        ref ulong word = ref MemoryMarshal.GetArrayDataReference(bits);
        int l = L, height = 1, size = 0;
        top = y << 16 | x;
        spins[y * l + x] = (sbyte)-before;
        while (height > 0)
        {
            int at = Unsafe.Add(ref top, --height);
            (y, x) = (at >> 16, at & 0xFFFF);
            size++;
            if (used == bits.Length)
                Refill();
            ref ulong u = ref Unsafe.Add(ref word, used);
            used += 4;
            int right = x + 1 == l ? 0 : x + 1, left = (x == 0 ? l : x) - 1, below = y + 1 == l ? 0 : y + 1, above = (y == 0 ? l : y) - 1;
            height += Try(ref Unsafe.Add(ref spin, y * l + right), before, u < join, ref Unsafe.Add(ref top, height), y << 16 | right);
            height += Try(ref Unsafe.Add(ref spin, y * l + left), before, Unsafe.Add(ref u, 1) < join, ref Unsafe.Add(ref top, height), y << 16 | left);
            height += Try(ref Unsafe.Add(ref spin, below * l + x), before, Unsafe.Add(ref u, 2) < join, ref Unsafe.Add(ref top, height), below << 16 | x);
            height += Try(ref Unsafe.Add(ref spin, above * l + x), before, Unsafe.Add(ref u, 3) < join, ref Unsafe.Add(ref top, height), above << 16 | x);
        }
        return size;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Try(ref sbyte spin, int before, bool open, ref int top, int site)
    {
        int s = spin;
        int joins = (s == before ? 1 : 0) & (open ? 1 : 0);
        spin = (sbyte)(s - 2 * before * joins);
        top = site;
        return joins;
    }

    private void Refill()
    {
        for (int k = 0; k < bits.Length; k += Vector512<ulong>.Count)
            random.Next().CopyTo(bits, k);
        used = 0;
    }
}
