using System.Text;

namespace Cairn.Core;

/// <summary>The unit's seed, and random streams made from it by name.</summary>
public static class Seed
{
    /// <summary>The seed that <see cref="Unit.Begin"/> was given; 1 before that.</summary>
    public static ulong Value { get; internal set; } = 1;

    /// <summary>A generator of its own for a named purpose: the same seed and name give the same numbers, another name gives unrelated ones.</summary>
    /// <param name="stream">Any name, such as <c>Wolff, L = 16</c>.</param>
    public static Rng Rng(string stream)
    {
        ArgumentException.ThrowIfNullOrEmpty(stream);
        return new(new SplitMix64(Value).Next() ^ Hash(stream));
    }

    // FNV-1a, 64 bits (Fowler, Noll, Vo): string.GetHashCode differs from run to run.
    private static ulong Hash(string text)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (byte b in Encoding.UTF8.GetBytes(text)) hash = (hash ^ b) * 0x100000001B3;
        return hash;
    }
}
