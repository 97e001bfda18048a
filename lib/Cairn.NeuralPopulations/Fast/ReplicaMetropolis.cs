using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>512 independent square lattices at once: bit r of every word is replica r (multi-spin coding).</summary>
/// <remarks>Sequential-order Metropolis, J = 1, no field, torus. Every replica has random bits of its own: a uniform number is compared with
/// exp(−βΔE) digit by digit from the top, until all 512 comparisons are decided (about ten words), so acceptance probabilities are exact to
/// 2^−64 and replicas are independent. After Jacobs, Rebbi, J. Comput. Phys. 41 (1981) 203. The plain twin is
/// <see cref="MetropolisSampler"/> in sequential order, lazy sweeps included. Starts with all spins up.</remarks>
public sealed class ReplicaMetropolis
{
    /// <summary>Lattices updated together.</summary>
    public const int Replicas = 512;

    private readonly Vector512<ulong>[] up;      // [L * L], bit set = spin +1
    private readonly Vector512<ulong>[] digits;  // [64, 2]
    private VectorRng random;
    private long swept;

    /// <summary>See <see cref="FastIsing.Metropolis"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">l is not 2 to 4096, or beta not above zero and finite.</exception>
    public ReplicaMetropolis(int l, double beta, Rng rng)
    {
        if (l is < 2 or > 4096)
            throw new ArgumentOutOfRangeException(nameof(l), $"Sides are 2 to 4096, not {l}: 512 replicas take 64 bytes a site. For one larger lattice use FastIsing.Wolff.");
        Guard.MetropolisBeta(beta);
        (L, Beta, random, digits) = (l, beta, new VectorRng(rng), AcceptanceBits.Table(beta));
        up = new Vector512<ulong>[l * l];
        Array.Fill(up, Vector512<ulong>.AllBitsSet);
    }

    /// <summary>Side of the lattices.</summary>
    public int L { get; }

    /// <summary>Inverse temperature.</summary>
    public double Beta { get; }

    /// <summary>Draws every spin of every replica afresh, up or down alike: a start at infinite temperature.</summary>
    public void Randomise()
    {
        for (int i = 0; i < up.Length; i++)
            up[i] = random.Next();
    }

    /// <summary>Tries every spin of every replica once per sweep: 512 L² attempts.</summary>
    /// <param name="sweeps">Zero or more.</param>
    public void Sweep(int sweeps = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sweeps);
        for (int t = 0; t < sweeps; t++)
            SweepOnce(lazy: ++swept % MetropolisSampler.LazyEvery == 0);
    }

    /// <summary>Total magnetisation of each replica, shape [512].</summary>
    public int[] Magnetisations()
    {
        var counter = new BitCounter();
        foreach (var site in up)
            counter.Add(site);
        return Array.ConvertAll(counter.Counts(), count => 2 * count - up.Length);
    }

    /// <summary>Total energy of each replica, shape [512].</summary>
    public int[] Energies()
    {
        var counter = new BitCounter(); // unhappy bonds
        for (int y = 0; y < L; y++)
            for (int x = 0; x < L; x++)
            {
                var site = up[y * L + x];
                counter.Add(site ^ up[y * L + (x + 1 == L ? 0 : x + 1)]);
                counter.Add(site ^ up[(y + 1 == L ? 0 : y + 1) * L + x]);
            }
        return Array.ConvertAll(counter.Counts(), unhappy => 2 * unhappy - 2 * up.Length);
    }

    /// <summary>A copy of one replica's state, shape [L·L] by rows, values −1 and +1.</summary>
    /// <param name="replica">0 to 511.</param>
    public sbyte[] State(int replica)
    {
        CheckReplica(replica);
        return Array.ConvertAll(up, site => (sbyte)(2 * (int)(site[replica >> 6] >> (replica & 63) & 1) - 1));
    }

    /// <summary>Puts one replica into a given state, for instance an equilibrated one from <see cref="FastIsing.Wolff"/>.</summary>
    /// <param name="replica">0 to 511.</param>
    /// <param name="s">State, shape [L·L] by rows, values −1 and +1.</param>
    public void SetState(int replica, ReadOnlySpan<sbyte> s)
    {
        CheckReplica(replica);
        Guard.State(s, up.Length);
        var (word, bit) = (replica >> 6, 1UL << (replica & 63));
        for (int i = 0; i < s.Length; i++)
            up[i] = up[i].WithElement(word, s[i] > 0 ? up[i][word] | bit : up[i][word] & ~bit);
    }

    private static void CheckReplica(int replica)
    {
        if (replica is < 0 or >= Replicas)
            throw new ArgumentOutOfRangeException(nameof(replica), $"Replicas are numbered 0 to {Replicas - 1}, not {replica}.");
    }

    // The hot loop: one site of 512 lattices per turn. Long, because everything has to stay in registers.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SweepOnce(bool lazy)
    {
        var rng = random;
        int l = L;
        ref var site = ref MemoryMarshal.GetArrayDataReference(up);
        ref var digit = ref MemoryMarshal.GetArrayDataReference(digits);
        for (int y = 0; y < l; y++)
        {
            ref var row = ref Unsafe.Add(ref site, y * l);
            ref var above = ref Unsafe.Add(ref site, (y == 0 ? l - 1 : y - 1) * l);
            ref var below = ref Unsafe.Add(ref site, (y == l - 1 ? 0 : y + 1) * l);
            for (int x = 0; x < l; x++)
            {
                var s = Unsafe.Add(ref row, x);
                var a = s ^ Unsafe.Add(ref above, x);
                var b = s ^ Unsafe.Add(ref below, x);
                var c = s ^ Unsafe.Add(ref row, x == 0 ? l - 1 : x - 1);
                var d = s ^ Unsafe.Add(ref row, x == l - 1 ? 0 : x + 1);
                var (oddLeft, bothLeft, oddRight, bothRight) = (a ^ b, a & b, c ^ d, c & d);
                var flip = bothLeft | bothRight | (oddLeft & oddRight);                // two or more unhappy bonds: free
                var one = (oddLeft ^ oddRight) & ~flip;                                // exactly one: exp(-4 beta)
                var open = ~flip;                                                      // one or none: still to be decided
                var none = open & ~one;                                                // none: exp(-8 beta)
                for (int k = 0; k < 2 * AcceptanceBits.Digits && open != Vector512<ulong>.Zero; k += 2)
                {
                    var threshold = (one & Unsafe.Add(ref digit, k)) | (none & Unsafe.Add(ref digit, k + 1));
                    var u = rng.Next();
                    flip |= open & threshold & ~u;                                     // first difference: u below the threshold
                    open &= ~(threshold ^ u);
                }
                if (lazy)
                    flip &= rng.Next();                                                // try with probability 1/2
                Unsafe.Add(ref row, x) = s ^ flip;
            }
        }
        random = rng;
    }
}
