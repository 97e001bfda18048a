using System.Numerics;

namespace Cairn.Core;

/// <summary>xoshiro256**: the same numbers from the same seed on every machine and every version of .NET.</summary>
/// <remarks>Blackman, Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47 (2021) 36. Period 2^256 − 1.
/// Not for secrets, and not safe for several threads at once: give each its own <see cref="Fork"/>.</remarks>
public sealed class Rng : Random
{
    private static readonly ulong[] JumpPolynomial = [0x180EC6D33CFD0ABA, 0xD5A61266F0C9392C, 0xA9582618E03FC9AA, 0x39ABDC4529B1661C];
    private ulong s0, s1, s2, s3;

    /// <summary>A generator whose state comes from <paramref name="seed"/> by way of <see cref="SplitMix64"/>.</summary>
    /// <param name="seed">Any value, zero included.</param>
    public Rng(ulong seed)
    {
        var mix = new SplitMix64(seed);
        (s0, s1, s2, s3) = (mix.Next(), mix.Next(), mix.Next(), mix.Next());
    }

    private Rng(ulong a, ulong b, ulong c, ulong d) => (s0, s1, s2, s3) = (a, b, c, d);

    /// <summary>A generator in a given state, for tests against published numbers.</summary>
    /// <exception cref="ArgumentException">All four words are zero, the one state that never changes.</exception>
    public static Rng FromState(ulong s0, ulong s1, ulong s2, ulong s3) => (s0 | s1 | s2 | s3) != 0
        ? new(s0, s1, s2, s3)
        : throw new ArgumentException("The state 0, 0, 0, 0 only ever gives zeros. Give at least one non-zero word.", nameof(s0));

    /// <summary>The four words of the state, to go on from later by <see cref="FromState"/>.</summary>
    public (ulong S0, ulong S1, ulong S2, ulong S3) State => (s0, s1, s2, s3);

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        ulong result = BitOperations.RotateLeft(s1 * 5, 7) * 9;
        ulong t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = BitOperations.RotateLeft(s3, 45);
        return result;
    }

    /// <summary>Uniform in [0, 1), a multiple of 2^−53.</summary>
    public override double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Standard normal: mean 0, variance 1, by Marsaglia's polar method.</summary>
    public double NextNormal()
    {
        while (true)
        {
            var (x, y) = (2 * NextDouble() - 1, 2 * NextDouble() - 1);
            double r = x * x + y * y;
            if (r is > 0 and < 1)
                return x * Math.Sqrt(-2 * Math.Log(r) / r);
        }
    }

    /// <summary>Moves on by 2^128 numbers: streams a jump apart never meet.</summary>
    public void Jump()
    {
        ulong a = 0, b = 0, c = 0, d = 0;
        foreach (ulong word in JumpPolynomial)
            for (int bit = 0; bit < 64; bit++)
            {
                if ((word >> bit & 1) != 0)
                    (a, b, c, d) = (a ^ s0, b ^ s1, c ^ s2, d ^ s3);
                NextUInt64();
            }
        (s0, s1, s2, s3) = (a, b, c, d);
    }

    /// <summary>A generator of its own, seeded by this one's next 64 bits; forks of forks are as unrelated as forks.</summary>
    /// <remarks>Not by a jump: a fork's first fork would move it to where its parent already is.</remarks>
    public Rng Fork() => new(NextUInt64());

    /// <inheritdoc/>
    public override int Next() => Next(int.MaxValue);

    /// <inheritdoc/>
    public override int Next(int maxValue) => (int)NextInt64(maxValue);

    /// <inheritdoc/>
    public override int Next(int minValue, int maxValue) => (int)NextInt64(minValue, maxValue);

    /// <inheritdoc/>
    public override long NextInt64() => NextInt64(long.MaxValue);

    /// <inheritdoc/>
    public override long NextInt64(long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return (long)Below((ulong)maxValue);
    }

    /// <inheritdoc/>
    public override long NextInt64(long minValue, long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minValue, maxValue);
        return minValue + (long)Below((ulong)(maxValue - minValue));
    }

    /// <inheritdoc/>
    public override float NextSingle() => (NextUInt64() >> 40) * (1f / (1 << 24));

    /// <inheritdoc/>
    public override void NextBytes(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        NextBytes(buffer.AsSpan());
    }

    /// <inheritdoc/>
    public override void NextBytes(Span<byte> buffer)
    {
        for (; buffer.Length >= 8; buffer = buffer[8..])
            System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(buffer, NextUInt64());
        ulong last = buffer.Length > 0 ? NextUInt64() : 0;
        for (int i = 0; i < buffer.Length; i++)
            buffer[i] = (byte)(last >> (8 * i));
    }

    /// <inheritdoc/>
    protected override double Sample() => NextDouble();

    /// <summary>Uniform in 0..bound−1 without bias (Lemire, ACM TOMACS 29 (2019) 3); 0 for bound 0 or 1.</summary>
    private ulong Below(ulong bound)
    {
        ulong high = Math.BigMul(NextUInt64(), bound, out ulong low);
        if (low < bound)
            for (ulong reject = (0 - bound) % Math.Max(bound, 1); low < reject;)
                high = Math.BigMul(NextUInt64(), bound, out low);
        return high;
    }
}
