using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Cairn.Core;

namespace Cairn.NeuralPopulations;

/// <summary>Eight streams of xoshiro256** side by side: 512 random bits a call.</summary>
/// <remarks>Each stream starts from 256 random bits of its own, so that two of them meet within 2^64 numbers with a probability below 2^−180.
/// Multiplications by 5 and 9 are a shift and an addition. Vector512 falls back to narrower vectors where the machine has none; the bits are the same.</remarks>
internal struct VectorRng
{
    private Vector512<ulong> s0, s1, s2, s3;

    public VectorRng(Rng rng)
    {
        Span<ulong> state = stackalloc ulong[32]; // [word, stream]
        foreach (ref ulong word in state)
            word = rng.NextUInt64();
        (s0, s1) = (Vector512.Create<ulong>(state), Vector512.Create<ulong>(state[8..]));
        (s2, s3) = (Vector512.Create<ulong>(state[16..]), Vector512.Create<ulong>(state[24..]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<ulong> Next()
    {
        var five = (s1 << 2) + s1;
        var turned = (five << 7) | (five >>> 57);
        var t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = (s3 << 45) | (s3 >>> 19);
        return (turned << 3) + turned;
    }
}
